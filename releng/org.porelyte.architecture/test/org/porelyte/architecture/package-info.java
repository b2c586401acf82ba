// SPDX-License-Identifier: EPL-2.0
/** Tests of the whole source tree: which bundle uses which, and how sources are laid out. */
package org.porelyte.architecture;

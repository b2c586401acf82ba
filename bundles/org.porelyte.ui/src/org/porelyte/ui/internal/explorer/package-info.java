// SPDX-License-Identifier: EPL-2.0
/** The tree of what a library holds. */
package org.porelyte.ui.internal.explorer;

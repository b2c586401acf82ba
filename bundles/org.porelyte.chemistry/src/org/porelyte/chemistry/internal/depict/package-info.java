// SPDX-License-Identifier: EPL-2.0
/** Colours of drawings. */
package org.porelyte.chemistry.internal.depict;

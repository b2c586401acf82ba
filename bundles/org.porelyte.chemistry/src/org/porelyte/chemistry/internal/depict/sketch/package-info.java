// SPDX-License-Identifier: EPL-2.0
/** Structures with marks and labels, painted and laid side by side on a sheet. */
package org.porelyte.chemistry.internal.depict.sketch;

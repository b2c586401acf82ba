// SPDX-License-Identifier: EPL-2.0
/** A picture as filled and stroked outlines, in pixels, and its writers to SVG and PNG. Needs no fonts, no display. */
package org.porelyte.chemistry.internal.depict.scene;

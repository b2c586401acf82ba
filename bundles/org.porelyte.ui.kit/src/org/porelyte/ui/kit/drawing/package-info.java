// SPDX-License-Identifier: EPL-2.0
/** A widget for drawings in SVG: sharp at any scale, moved and scaled by mouse and keys, with regions to pick. */
package org.porelyte.ui.kit.drawing;

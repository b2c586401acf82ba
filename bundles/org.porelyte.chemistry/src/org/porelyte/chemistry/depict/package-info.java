// SPDX-License-Identifier: EPL-2.0
/**
 * Two-dimensional drawings of molecules, as SVG text and PNG bytes. Drawing needs no display and no installed font: the
 * outlines of the letters come from a font that is part of this bundle. The same molecule and style give the same
 * bytes.
 */
package org.porelyte.chemistry.depict;

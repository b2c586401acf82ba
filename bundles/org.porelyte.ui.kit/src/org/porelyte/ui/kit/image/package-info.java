// SPDX-License-Identifier: EPL-2.0
/** Icons of bundles, drawn from SVG. */
package org.porelyte.ui.kit.image;

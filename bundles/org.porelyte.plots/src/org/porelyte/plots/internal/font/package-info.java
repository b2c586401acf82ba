// SPDX-License-Identifier: EPL-2.0
/** The font that comes with charts: how wide its letters are and what they look like, without the platform's fonts. */
package org.porelyte.plots.internal.font;

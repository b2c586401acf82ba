// SPDX-License-Identifier: EPL-2.0
/**
 * Charts as data. A {@link org.porelyte.plots.Chart} says what is to be seen - axes, series, annotations - and nothing
 * of where: the writers of this bundle make files of it, and the workbench shows the same chart in a window. Ticks,
 * ranges, bins and decimation are computed here once for both. Texts of charts are
 * {@linkplain org.porelyte.plots.RichText rich}.
 */
package org.porelyte.plots;

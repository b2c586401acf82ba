// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

/** Data of a chart that belong together and have one entry in the legend. */
public sealed interface Series permits PointSeries, LineSeries, BandSeries, BarSeries {

    /** {@return what tells it from the other series of its chart; not shown} */
    String id();

    /** {@return its name in the legend, as rich text; empty for no entry} */
    String name();

    /** {@return how it looks} */
    SeriesStyle style();

    /** {@return how many points, or bars, it has} */
    int size();
}

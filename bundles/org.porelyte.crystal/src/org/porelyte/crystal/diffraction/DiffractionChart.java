// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.diffraction;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.plots.Axis;
import org.porelyte.plots.Chart;
import org.porelyte.plots.Legend;
import org.porelyte.plots.LineSeries;
import org.porelyte.plots.Numbers;
import org.porelyte.plots.RichText;
import org.porelyte.plots.Series;
import org.porelyte.plots.SeriesStyle;

/** Powder patterns above each other, to compare them by eye: the first is the lowest. */
public final class DiffractionChart {

    /** Between the feet of two curves, in percent of the highest peak. */
    private static final double STEP = 110;

    private final double from;
    private final double to;
    private final List<Series> series = new ArrayList<>();

    /**
     * @param from the first angle 2 theta (degrees)
     * @param to   the last angle 2 theta (degrees)
     */
    public DiffractionChart(double from, double to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Adds a pattern above those that are there.
     *
     * @param name  of it, for the legend
     * @param curve scaled to 100
     */
    public void add(String name, Profile curve) {
        int index = series.size();
        double[] raised = curve.intensities().clone();
        for (int i = 0; i < raised.length; i++) {
            raised[i] += index * STEP;
        }
        series.add(new LineSeries("pattern" + index, RichText.escape(name),
                Numbers.of(curve.angles()), Numbers.of(raised), SeriesStyle.line(index)));
    }

    /** {@return the chart; curves beyond the first are raised, which the axis says} */
    public Chart chart() {
        String title = series.size() > 1 ? "Relative intensity, shifted" : "Relative intensity";
        return Chart.of("", Axis.linear("2θ", "°").withLimits(from, to),
                Axis.linear(title, "%").withLimits(0, STEP * Math.max(1, series.size())),
                series.toArray(Series[]::new)).withLegend(Legend.ABOVE);
    }
}

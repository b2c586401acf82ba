// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.write;

import java.util.List;

import org.porelyte.plots.Annotation;
import org.porelyte.plots.Axis;
import org.porelyte.plots.BandSeries;
import org.porelyte.plots.BarSeries;
import org.porelyte.plots.Chart;
import org.porelyte.plots.Dash;
import org.porelyte.plots.Errors;
import org.porelyte.plots.LineSeries;
import org.porelyte.plots.Numbers;
import org.porelyte.plots.PointSeries;
import org.porelyte.plots.SeriesStyle;

/** A chart with all that charts can have. */
final class Samples {

    private Samples() {
    }

    static Chart chart() {
        Numbers x = Numbers.of(2.9, 3.1, 3.3);
        PointSeries points = PointSeries.of("measured", "UiO-66 & <Li^{+}>", new double[] {2.9, 3.1, 3.3},
                new double[] {1e-3, 1e-4, 1e-5}, SeriesStyle.points(0))
                .withErrors(Errors.symmetric(0.01, 0.01, 0.01), Errors.symmetric(5e-4, 2e-4, Double.POSITIVE_INFINITY))
                .withPoints(List.of("1", "2", "3"), List.of("first", "second", "\"third\""));
        return Chart.of("Efficient conduction at 30 °C", Axis.linear("1000/*{T}", "K^{−1}"),
                Axis.log("*{σ}", "S cm^{−1}"),
                new BandSeries("band", "5–95 %", x, Numbers.of(5e-4, 5e-5, 5e-6), Numbers.of(2e-3, 2e-4, 2e-5),
                        SeriesStyle.line(1).withDash(Dash.NONE)),
                new LineSeries("fit", "fit", x, Numbers.of(1e-3, 1e-4, 1e-5), SeriesStyle.line(1)), points)
                .with(new Annotation.Rule(Annotation.Along.Y, 1e-4, "threshold"),
                        new Annotation.Span(Annotation.Along.X, 3, 3.05, "Å·±"),
                        new Annotation.Note(3.2, 5e-4, "note"));
    }

    static Chart bars() {
        return Chart.of("", Axis.linear("loading", "mmol g^{−1}").withLimits(0, 4),
                Axis.linear("candidates", "").withLimits(0, 4),
                new BarSeries("h", "", Numbers.of(0, 2, 4), Numbers.of(4, 0), SeriesStyle.line(0)));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.junit.jupiter.api.Test;

class ChartDataTest {

    private static String csv(Chart chart) throws IOException {
        StringWriter out = new StringWriter();
        new ChartData(chart).write(out);
        return out.toString().replace("\r\n", "\n");
    }

    @Test
    void headersHaveUnitsAndCellsAllDigits() throws IOException {
        PointSeries points = PointSeries.of("p", "UiO-66, *{measured}", new double[] {3.25, 3.5},
                new double[] {8.76e-4, Double.NaN}, SeriesStyle.points(0))
                .withPoints(List.of(), List.of("a \"quoted\" name", "b"))
                .withErrors(Errors.NONE, new Errors(Numbers.of(5e-5, 1), Numbers.of(Double.POSITIVE_INFINITY, 1)));
        Chart chart = Chart.of("", Axis.linear("1000/*{T}", "K^{−1}"), Axis.log("σ", "S cm^{−1}"), points);
        assertEquals("""
                series,label,1000/T (K⁻¹),σ (S cm⁻¹),σ lower (S cm⁻¹),σ upper (S cm⁻¹)
                "UiO-66, measured","a ""quoted"" name",3.25,8.76e-4,8.26e-4,Infinity
                "UiO-66, measured",b,3.5,,,
                """, csv(chart));
    }

    @Test
    void eachKindOfSeriesHasItsEnds() throws IOException {
        Chart chart = Chart.of("", Axis.linear("x", ""), Axis.linear("y", "eV"),
                new BarSeries("bars", "", Numbers.of(0, 2), Numbers.of(5), SeriesStyle.line(0)),
                new BandSeries("band", "", Numbers.of(1), Numbers.of(-1), Numbers.of(1e20), SeriesStyle.line(1)),
                new LineSeries("line", "", Numbers.of(1), Numbers.of(0.5), SeriesStyle.line(2)));
        assertEquals("""
                series,x,x lower,x upper,y (eV),y lower (eV),y upper (eV)
                bars,1,0,2,5,,
                band,1,,,,-1,1e20
                line,1,,,0.5,,
                """, csv(chart));
    }

    @Test
    void categoriesAreNamedAndTheRightAxisHasItsColumn() throws IOException {
        Chart chart = Chart.of("", Axis.categories("cell", List.of("A", "Li^{+}")), Axis.linear("Q", "mAh"))
                .withRight(Axis.linear("CE", "%"))
                .with((Series) PointSeries.of("q", "", new double[] {0}, new double[] {7}, SeriesStyle.points(0)),
                        PointSeries.of("c", "", new double[] {1}, new double[] {99}, SeriesStyle.points(1).onRight()));
        assertEquals("""
                series,cell,Q (mAh),CE (%)
                q,A,7,
                c,Li⁺,,99
                """, csv(chart));
    }
}

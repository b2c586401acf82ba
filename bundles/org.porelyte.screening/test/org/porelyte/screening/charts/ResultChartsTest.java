// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.porelyte.model.Candidate;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.ValueForm;
import org.porelyte.plots.BarSeries;
import org.porelyte.plots.Chart;
import org.porelyte.plots.PointSeries;
import org.porelyte.plots.Scale;
import org.porelyte.quantities.Quantity;
import org.porelyte.screening.Bench;
import org.porelyte.screening.Filter;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.ResultTable;
import org.porelyte.screening.ScreeningResults;

/** Numbers are those that each test puts into its candidates. */
class ResultChartsTest {

    private final Bench bench = new Bench();

    private Quantity quantity(String id) {
        return bench.quantities().stream().filter(known -> known.id().equals(id)).findFirst().orElseThrow();
    }

    private Candidate candidate(String name, double sigma, double transference) {
        Candidate candidate = bench.candidate(name);
        bench.sigma(candidate, sigma);
        bench.value(candidate, "transport.t_plus", transference, "", ProvenanceKind.MEASURED, 303.15);
        return candidate;
    }

    private List<NamedChart> report() {
        ScreeningResults results = bench.run();
        Ranking ranking = Ranking.parse("transport.sigma,transport.t_plus", bench.quantities());
        return new RunCharts(results, ranking, new ResultTable(results, ranking, Filter.none()).rows()).all();
    }

    @Test
    void pointsAreTheCandidatesThatHaveBothNumbers() {
        candidate("A", 1e-5, 0.3);
        candidate("B", 1e-3, 0.75);
        bench.sigma(bench.candidate("only conductivity"), 1e-4);
        Chart chart = new ResultCharts(bench.run()).scatter(quantity("transport.t_plus"), quantity("transport.sigma"));
        PointSeries points = (PointSeries) chart.series().get(0);
        assertEquals(1, chart.series().size());
        assertEquals(List.of("A", "B"), points.labels());
        assertEquals(1e-3, points.y().get(1));
        assertEquals(0.75, points.x().get(1));
        assertEquals(Scale.LOG, chart.y().scale(), "two decades");
        assertEquals(Scale.LINEAR, chart.x().scale());
        assertEquals("S cm^{−1}", chart.y().unit());
    }

    @Test
    void boundsAreArrowsAndRangesAreBars() {
        Candidate bounded = candidate("at most", 1e-4, 0.5);
        bounded.getValues().get(0).setForm(ValueForm.UPPER_BOUND);
        Candidate ranged = candidate("range", 1e-4, 0.5);
        ranged.getValues().get(0).setForm(ValueForm.RANGE);
        ranged.getValues().get(0).setUpper(3e-4);
        Chart chart = new ResultCharts(bench.run()).scatter(quantity("transport.t_plus"), quantity("transport.sigma"));
        PointSeries points = (PointSeries) chart.series().get(0);
        assertEquals(Double.POSITIVE_INFINITY, points.yErrors().below(0));
        // The range is drawn from end to end around its middle, 2e-4.
        assertEquals(2e-4, points.y().get(1), 1e-12);
        assertEquals(1e-4, points.yErrors().below(1), 1e-12);
        assertEquals(1e-4, points.yErrors().above(1), 1e-12);
    }

    @Test
    void barsCountEveryCandidateOnceAndKnowWhichTheyAre() {
        for (int i = 0; i < 10; i++) {
            candidate("C" + i, 1e-4, i / 10.0);
        }
        ResultCharts charts = new ResultCharts(bench.run());
        Quantity quantity = quantity("transport.t_plus");
        BarSeries bars = (BarSeries) charts.histogram(quantity, Set.of()).series().get(0);
        assertEquals(10, bars.heights().stream().sum());
        int counted = 0;
        for (int bar = 0; bar < bars.size(); bar++) {
            Set<String> ids = charts.counted(quantity, bar);
            assertEquals(bars.heights().get(bar), ids.size());
            counted += ids.size();
        }
        assertEquals(10, counted);
        String first = charts.counted(quantity, 0).iterator().next();
        BarSeries chosen = (BarSeries) charts.histogram(quantity, Set.of(first)).series().get(1);
        assertEquals(1, chosen.heights().stream().sum());
    }

    @Test
    void aReportShowsTheBestFirst() {
        candidate("worse", 1e-6, 0.2);
        candidate("best", 1e-3, 0.3);
        candidate("better", 1e-4, 0.4);
        List<NamedChart> charts = report();
        assertEquals(List.of("best", "scatter"), charts.stream().map(NamedChart::name).toList());
        Chart best = charts.get(0).chart();
        assertEquals(List.of("best", "better", "worse"), best.y().categories());
        assertTrue(best.y().inverted(), "the first name is on top");
        assertEquals(List.of(1e-3, 1e-4, 1e-6), ((PointSeries) best.series().get(0)).x().stream().boxed().toList());
        assertTrue(charts.get(0).caption().contains("literature"), charts.get(0).caption());
    }

    @Test
    void oneNumberIsNoChart() {
        candidate("alone", 1e-4, 0.5);
        bench.candidate("empty");
        assertEquals(List.of(), report());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.charts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.porelyte.model.ProvenanceKind;
import org.porelyte.plots.Axis;
import org.porelyte.plots.BarSeries;
import org.porelyte.plots.Bins;
import org.porelyte.plots.Chart;
import org.porelyte.plots.Numbers;
import org.porelyte.plots.RichText;
import org.porelyte.plots.Scale;
import org.porelyte.plots.Series;
import org.porelyte.plots.SeriesStyle;
import org.porelyte.quantities.Quantity;
import org.porelyte.quantities.Value;
import org.porelyte.screening.CandidateResult;
import org.porelyte.screening.ScreeningResults;

/**
 * Charts of the results of a run: any quantity against any other, and how one is distributed. Points have the ids of
 * their candidates; of several values of a quantity the one is drawn that the table shows.
 */
public final class ResultCharts {

    /** From this ratio of largest to smallest an axis is logarithmic. */
    private static final double DECADES = 100;

    private final ScreeningResults results;

    /** @param results of a run; not null */
    public ResultCharts(ScreeningResults results) {
        this.results = results;
    }

    /** {@return the quantities of which some candidate has a number, in the order of the run} */
    public List<Quantity> plottable() {
        return results.quantities().stream().filter(quantity -> !quantity.text() && hasNumber(quantity)).toList();
    }

    private boolean hasNumber(Quantity quantity) {
        return results.candidates().stream().anyMatch(candidate -> !Double.isNaN(number(candidate, quantity)));
    }

    private static double number(CandidateResult candidate, Quantity quantity) {
        Value value = candidate.value(quantity.id());
        return value == null ? Double.NaN : value.number().orElse(Double.NaN);
    }

    /**
     * Draws one quantity against another, a point per candidate that has numbers of both. Bands and ranges are error
     * bars, bounds are arrows. What is predicted, measured and taken from literature (of y) differs in shape and
     * colour.
     *
     * @param x a quantity of numbers
     * @param y a quantity of numbers
     * @return the chart; without points where no candidate has both
     */
    public Chart scatter(Quantity x, Quantity y) {
        Map<ProvenanceKind, ScatterPoints> kinds = new EnumMap<>(ProvenanceKind.class);
        for (CandidateResult candidate : results.candidates()) {
            Value vx = candidate.value(x.id());
            Value vy = candidate.value(y.id());
            if (!Double.isNaN(number(candidate, x)) && !Double.isNaN(number(candidate, y))) {
                kinds.computeIfAbsent(vy.provenance().kind(), kind -> new ScatterPoints())
                        .add(candidate.candidate().getId(), candidate.name(), vx, vy);
            }
        }
        List<Series> series = new ArrayList<>();
        kinds.forEach((kind, points) -> series.add(points.series(kind)));
        return Chart.of("", axis(x), axis(y)).withSeries(series);
    }

    /**
     * Draws how many candidates have which numbers of a quantity.
     *
     * @param quantity a quantity of numbers
     * @param chosen   ids of candidates whose share is drawn in front; may be empty
     * @return the chart; without bars where no candidate has a number
     */
    public Chart histogram(Quantity quantity, Set<String> chosen) {
        Axis axis = axis(quantity);
        Bins bins = bins(quantity, axis.scale());
        Axis counts = Axis.linear("Candidates", "");
        List<Series> series = new ArrayList<>();
        if (bins.counts().size() > 0) {
            series.add(bins.series("all", "All", SeriesStyle.points(0)));
            double[] front = new double[bins.counts().size()];
            boolean some = false;
            for (int bin = 0; bin < front.length; bin++) {
                Set<String> inside = in(quantity, bins, bin);
                inside.retainAll(chosen);
                front[bin] = inside.size();
                some |= front[bin] > 0;
            }
            if (some) {
                series.add(new BarSeries("chosen", "Chosen", bins.edges(), Numbers.of(front),
                        SeriesStyle.points(1)));
            }
        }
        return Chart.of("", axis, counts).withSeries(series);
    }

    /**
     * @param quantity of a histogram
     * @param bar      of the histogram, from 0
     * @return ids of the candidates that the bar counts, in the order of the run
     */
    public Set<String> counted(Quantity quantity, int bar) {
        return in(quantity, bins(quantity, axis(quantity).scale()), bar);
    }

    private Bins bins(Quantity quantity, Scale scale) {
        return Bins.of(results.candidates().stream().mapToDouble(candidate -> number(candidate, quantity)).toArray(),
                scale);
    }

    private Set<String> in(Quantity quantity, Bins bins, int bin) {
        double lower = bins.edges().get(bin);
        double upper = bins.edges().get(bin + 1);
        boolean last = bin == bins.counts().size() - 1;
        Set<String> ids = new LinkedHashSet<>();
        for (CandidateResult candidate : results.candidates()) {
            double number = number(candidate, quantity);
            if (number >= lower && (number < upper || last && number <= upper)) {
                ids.add(candidate.candidate().getId());
            }
        }
        return ids;
    }

    /** {@return an axis for the quantity, logarithmic where its numbers span decades} */
    Axis axis(Quantity quantity) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (CandidateResult candidate : results.candidates()) {
            double number = number(candidate, quantity);
            if (!Double.isNaN(number)) {
                lowest = Math.min(lowest, number);
                highest = Math.max(highest, number);
            }
        }
        String title = RichText.escape(quantity.title());
        String unit = RichText.unit(quantity.unitLabel());
        return lowest > 0 && highest / lowest >= DECADES ? Axis.log(title, unit) : Axis.linear(title, unit);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.charts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.porelyte.model.ProvenanceKind;
import org.porelyte.plots.Axis;
import org.porelyte.plots.Chart;
import org.porelyte.plots.RichText;
import org.porelyte.plots.Series;
import org.porelyte.quantities.Quantity;
import org.porelyte.quantities.Value;
import org.porelyte.screening.CandidateResult;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.ScreeningResults;

/**
 * The charts of a report: the best candidates by what they are ranked by, that against a second quantity, and how it is
 * distributed. A chart that would show fewer than two numbers is left out.
 */
public final class RunCharts {

    /** More names than this are not read. */
    private static final int MOST = 25;
    private static final int FEWEST = 2;
    /** Fewer numbers are no distribution. */
    private static final int FEWEST_DISTRIBUTED = 5;
    private static final String SECOND = "composition.molar_mass";

    private final ScreeningResults results;
    private final Ranking ranking;
    private final List<Ranking.Ranked> rows;
    private final ResultCharts charts;

    /**
     * @param results of a run; not null
     * @param ranking what the candidates are ranked by; not null
     * @param rows    the candidates, best first; not null
     */
    public RunCharts(ScreeningResults results, Ranking ranking, List<Ranking.Ranked> rows) {
        this.results = results;
        this.ranking = ranking;
        this.rows = List.copyOf(rows);
        charts = new ResultCharts(results);
    }

    /** {@return the charts that have something to show, in the order of a report} */
    public List<NamedChart> all() {
        List<NamedChart> all = new ArrayList<>();
        quantity(0).ifPresent(first -> {
            best(first).ifPresent(all::add);
            quantity(1).or(() -> byId(SECOND)).filter(second -> !second.id().equals(first.id()))
                    .ifPresent(second -> against(first, second).ifPresent(all::add));
            distribution(first).ifPresent(all::add);
        });
        return all;
    }

    private Optional<Quantity> quantity(int key) {
        return key < ranking.keys().size() ? byId(ranking.keys().get(key).quantity()) : Optional.empty();
    }

    private Optional<Quantity> byId(String id) {
        return charts.plottable().stream().filter(quantity -> quantity.id().equals(id)).findFirst();
    }

    private Optional<NamedChart> best(Quantity quantity) {
        List<CandidateResult> best = rows.stream().filter(row -> row.place() > 0).map(Ranking.Ranked::result)
                .filter(result -> number(result, quantity)).limit(MOST).toList();
        if (best.size() < FEWEST) {
            return Optional.empty();
        }
        Map<ProvenanceKind, ScatterPoints> kinds = new EnumMap<>(ProvenanceKind.class);
        Map<ProvenanceKind, List<Integer>> places = new EnumMap<>(ProvenanceKind.class);
        for (int place = 0; place < best.size(); place++) {
            CandidateResult result = best.get(place);
            Value value = result.value(quantity.id());
            ProvenanceKind kind = value.provenance().kind();
            kinds.computeIfAbsent(kind, key -> new ScatterPoints())
                    .add(result.candidate().getId(), result.name(), value, value);
            places.computeIfAbsent(kind, key -> new ArrayList<>()).add(place);
        }
        List<Series> series = new ArrayList<>();
        kinds.forEach((kind, points) -> series.add(points.along(kind,
                places.get(kind).stream().mapToDouble(Integer::doubleValue).toArray())));
        List<String> labels = best.stream().map(CandidateResult::name).map(RichText::escape).toList();
        Axis names = Axis.categories("", labels).flipped();
        Chart chart = Chart.of("", charts.axis(quantity), names).withSeries(series);
        return Optional.of(new NamedChart("best", sentence("The best " + best.size() + " candidates by "
                + quantity.name(), chart), chart));
    }

    private static boolean number(CandidateResult result, Quantity quantity) {
        Value value = result.value(quantity.id());
        return value != null && value.number().isPresent() && !Double.isNaN(value.number().getAsDouble());
    }

    private Optional<NamedChart> against(Quantity first, Quantity second) {
        Chart chart = charts.scatter(second, first);
        int points = chart.series().stream().mapToInt(Series::size).sum();
        return points < FEWEST ? Optional.empty() : Optional.of(new NamedChart("scatter",
                sentence(capital(first.name()) + " against " + second.name() + ", " + points + " candidates", chart),
                chart));
    }

    private Optional<NamedChart> distribution(Quantity quantity) {
        long numbers = results.candidates().stream().filter(result -> number(result, quantity)).count();
        Chart chart = charts.histogram(quantity, Set.of());
        return numbers < FEWEST_DISTRIBUTED ? Optional.empty() : Optional.of(new NamedChart("distribution",
                sentence("How the " + numbers + " known numbers of " + quantity.name() + " are distributed", chart),
                chart));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Shapes of points tell the kinds of values apart; the legend names them only where there are several. */
    private static String sentence(String words, Chart chart) {
        List<String> kinds = chart.series().stream().filter(series -> !series.id().equals("all"))
                .map(series -> series.name().toLowerCase(Locale.ROOT)).toList();
        return words + (kinds.isEmpty() ? "" : "; values: " + String.join(", ", kinds))
                + (kinds.isEmpty() ? "." : ". Bars are 5 to 95 % bands or ranges, arrows are bounds.");
    }
}

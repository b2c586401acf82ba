// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * The data of a chart as CSV (RFC 4180), a row per point. Columns: the series, what its points are called where they
 * have names, and the numbers along each axis with their unit in the header; where there are error bars, bands or bars,
 * also the lower and upper ends. Missing numbers are empty.
 */
public final class ChartData {

    private final Chart chart;
    private final boolean labels;
    private final boolean xEnds;
    private final boolean yEnds;

    /** @param chart whose data to write */
    public ChartData(Chart chart) {
        this.chart = chart;
        labels = chart.series().stream().anyMatch(one -> one instanceof PointSeries p && !p.labels().isEmpty());
        xEnds = chart.series().stream().anyMatch(
                one -> one instanceof BarSeries || one instanceof PointSeries p && !p.xErrors().isEmpty());
        yEnds = chart.series().stream().anyMatch(
                one -> one instanceof BandSeries || one instanceof PointSeries p && !p.yErrors().isEmpty());
    }

    /**
     * @param out where to; flushed, not closed
     * @throws IOException if writing fails
     */
    public void write(Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(out);
        csv.writeRecord(header());
        for (Series series : chart.series()) {
            for (int i = 0; i < series.size(); i++) {
                csv.writeRecord(row(series, i));
            }
        }
        csv.flush();
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("series"));
        if (labels) {
            header.add("label");
        }
        columns(chart.x(), xEnds, "x", header);
        columns(chart.y(), yEnds, "y", header);
        chart.rightAxis().ifPresent(right -> columns(right, yEnds, "right", header));
        return header;
    }

    private static void columns(Axis axis, boolean ends, String standsFor, List<String> header) {
        String title = RichText.parse(axis.title()).plain();
        String name = title.isEmpty() ? standsFor : title;
        String unit = axis.unit().isEmpty() ? "" : " (" + RichText.parse(axis.unit()).plain() + ")";
        header.add(name + unit);
        if (ends) {
            header.add(name + " lower" + unit);
            header.add(name + " upper" + unit);
        }
    }

    private List<String> row(Series series, int i) {
        String name = RichText.parse(series.name()).plain();
        List<String> row = new ArrayList<>(List.of(name.isEmpty() ? series.id() : name));
        if (labels) {
            row.add(series instanceof PointSeries points && !points.labels().isEmpty() ? points.labels().get(i) : "");
        }
        Interval x = x(series, i);
        Interval y = y(series, i);
        cells(chart.x(), x, xEnds, row);
        cells(chart.y(), series.style().right() ? Interval.NONE : y, yEnds, row);
        chart.rightAxis().ifPresent(
                right -> cells(right, series.style().right() ? y : Interval.NONE, yEnds, row));
        return row;
    }

    private static Interval x(Series series, int i) {
        return switch (series) {
            case PointSeries p -> Interval.of(p.x().get(i), p.xErrors(), i);
            case LineSeries line -> Interval.of(line.x().get(i));
            case BandSeries band -> Interval.of(band.x().get(i));
            case BarSeries bars -> new Interval((bars.edges().get(i) + bars.edges().get(i + 1)) / 2,
                    bars.edges().get(i), bars.edges().get(i + 1));
        };
    }

    private static Interval y(Series series, int i) {
        return switch (series) {
            case PointSeries p -> Interval.of(p.y().get(i), p.yErrors(), i);
            case LineSeries line -> Interval.of(line.y().get(i));
            case BandSeries band -> new Interval(Double.NaN, band.lower().get(i), band.upper().get(i));
            case BarSeries bars -> Interval.of(bars.heights().get(i));
        };
    }

    private static void cells(Axis axis, Interval interval, boolean ends, List<String> row) {
        if (axis.scale() == Scale.CATEGORY) {
            row.add(Double.isNaN(interval.value) ? "" : Reading.value(axis, interval.value));
        } else {
            row.add(number(interval.value));
        }
        if (ends) {
            row.add(number(interval.lower));
            row.add(number(interval.upper));
        }
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Double.toString(value).replace("E", "e").replace(".0e", "e");
    }

    /** A number with its ends; NaN for what is not there. An end that is not known, of an arrow, is infinite. */
    private record Interval(double value, double lower, double upper) {

        private static final Interval NONE = of(Double.NaN);

        static Interval of(double value) {
            return new Interval(value, Double.NaN, Double.NaN);
        }

        static Interval of(double value, Errors errors, int i) {
            return new Interval(value, value - errors.below(i), value + errors.above(i));
        }
    }
}

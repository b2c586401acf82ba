// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.ValueForm;
import org.porelyte.plots.Errors;
import org.porelyte.plots.Numbers;
import org.porelyte.plots.PointSeries;
import org.porelyte.plots.SeriesStyle;
import org.porelyte.quantities.Figure;
import org.porelyte.quantities.Value;

/** Collects the points of one kind of values. */
final class ScatterPoints {

    private final List<String> ids = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<Value> xs = new ArrayList<>();
    private final List<Value> ys = new ArrayList<>();

    void add(String id, String label, Value x, Value y) {
        // A library may lack ids, which is a problem of its own.
        ids.add(Objects.requireNonNullElse(id, ""));
        labels.add(label);
        xs.add(x);
        ys.add(y);
    }

    /** {@return the points with the first values along x and places along y} */
    PointSeries along(ProvenanceKind kind, double[] places) {
        return new PointSeries(kind.getLiteral(), name(kind), numbers(xs, ScatterPoints::number), Numbers.of(places),
                errors(xs), Errors.NONE, ids, labels, SeriesStyle.points(kind.ordinal()));
    }

    private static String name(ProvenanceKind kind) {
        return kind.getLiteral().charAt(0) + kind.getLiteral().substring(1).toLowerCase(Locale.ROOT);
    }

    PointSeries series(ProvenanceKind kind) {
        return new PointSeries(kind.getLiteral(), name(kind), numbers(xs, ScatterPoints::number),
                numbers(ys, ScatterPoints::number), errors(xs), errors(ys), ids, labels,
                SeriesStyle.points(kind.ordinal()));
    }

    private static double number(Value value) {
        return value.number().orElse(Double.NaN);
    }

    private static Numbers numbers(List<Value> values, ToDoubleFunction<Value> number) {
        return Numbers.of(values.stream().mapToDouble(number).toArray());
    }

    private static Errors errors(List<Value> values) {
        Errors all = new Errors(numbers(values, ScatterPoints::below), numbers(values, ScatterPoints::above));
        boolean none = all.below().stream().allMatch(Double::isNaN) && all.above().stream().allMatch(Double::isNaN);
        return none ? Errors.NONE : all;
    }

    private static double below(Value value) {
        Figure figure = value.figure();
        if (figure.form() == ValueForm.UPPER_BOUND) {
            return Double.POSITIVE_INFINITY;
        }
        double lower = value.band().map(band -> band.p05())
                .orElse(figure.form() == ValueForm.RANGE ? figure.number() : Double.NaN);
        return Math.max(0, number(value) - lower);
    }

    private static double above(Value value) {
        Figure figure = value.figure();
        if (figure.form() == ValueForm.LOWER_BOUND) {
            return Double.POSITIVE_INFINITY;
        }
        double upper = value.band().map(band -> band.p95())
                .orElse(figure.form() == ValueForm.RANGE ? figure.upper() : Double.NaN);
        return Math.max(0, upper - number(value));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.Comparator;
import java.util.List;

import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.ValueForm;
import org.porelyte.quantities.Value;

/**
 * Which of several values of one quantity stands for it: a predicted one before a measured one before one of the
 * literature; then a number before words; then the one nearest to 30 °C, unknown temperatures last; then an exact one
 * before a bound; then the first.
 */
final class Preference implements Comparator<Value> {

    /** 30 °C in K, the temperature at which candidates are compared. */
    static final double COMPARISON_TEMPERATURE = 303.15;

    private static final List<ProvenanceKind> KINDS =
            List.of(ProvenanceKind.PREDICTED, ProvenanceKind.MEASURED, ProvenanceKind.LITERATURE);

    private static final Comparator<Value> ORDER = Comparator
            .<Value>comparingInt(value -> KINDS.indexOf(value.provenance().kind()))
            .thenComparing(value -> value.number().isEmpty())
            .thenComparingDouble(Preference::distance)
            .thenComparing(value -> value.figure().form() != ValueForm.EXACT);

    @Override
    public int compare(Value one, Value other) {
        return ORDER.compare(one, other);
    }

    /** Kelvin from the temperature of comparison; infinite where not known. */
    static double distance(Value value) {
        return value.provenance().kelvin().isEmpty() ? Double.POSITIVE_INFINITY
                : Math.abs(value.provenance().kelvin().getAsDouble() - COMPARISON_TEMPERATURE);
    }
}

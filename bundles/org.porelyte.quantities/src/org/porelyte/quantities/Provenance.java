// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import java.util.Objects;
import java.util.OptionalDouble;

import org.porelyte.model.ProvenanceKind;

/**
 * Where a value comes from.
 *
 * @param kind        measured, literature or predicted
 * @param source      DOI and place of a literature value, data file of a measured one, calculator and version of a
 *                    predicted one
 * @param condition   conditions in words; empty where none are given
 * @param temperature in K; NaN where not given
 * @param parameters  parameters used; empty where none
 * @param seed        seed of what was drawn; 0 where nothing was drawn
 */
public record Provenance(ProvenanceKind kind, String source, String condition, double temperature, String parameters,
        long seed) {

    /** Nothing may be null; what is not known is empty. */
    public Provenance {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(source);
        Objects.requireNonNull(condition);
        Objects.requireNonNull(parameters);
    }

    /** {@return the temperature in K, where given} */
    public OptionalDouble kelvin() {
        return Double.isNaN(temperature) ? OptionalDouble.empty() : OptionalDouble.of(temperature);
    }
}

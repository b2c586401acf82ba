// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.candidates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import org.porelyte.model.Applicability;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.ValueForm;
import org.porelyte.quantities.Band;
import org.porelyte.quantities.Figure;
import org.porelyte.quantities.Provenance;
import org.porelyte.quantities.Quantity;
import org.porelyte.quantities.Value;

class ValueTextTest {

    private static final Quantity SIGMA = new Quantity("transport.sigma", "ionic conductivity", "\u03c3", "S/cm",
            "S/cm", false, "of the mobile ion");

    private static Value value(Figure figure, ProvenanceKind kind) {
        return new Value(SIGMA, figure, new Provenance(kind, "", "", Double.NaN, "", 0));
    }

    @Test
    void aBandStandsBehindItsNumber() {
        Figure figure = Figure.of(8.8e-4).with(new Band(2.1e-4, 8.8e-4, 3e-3), Applicability.SUPPORTED);
        assertEquals("8.8e-4 (2.1e-4 \u2013 0.003)", ValueText.text(value(figure, ProvenanceKind.PREDICTED)));
        assertEquals("P", ValueText.mark(value(figure, ProvenanceKind.PREDICTED)));
    }

    @Test
    void aBoundStandsBeforeItsNumberAndARangeInItsPlace() {
        Figure atLeast = new Figure(ValueForm.LOWER_BOUND, 0.5, Double.NaN, null, null, Applicability.NONE);
        assertEquals(">0.5", ValueText.text(value(atLeast, ProvenanceKind.LITERATURE)));
        Figure range = new Figure(ValueForm.RANGE, 200, 500, null, null, Applicability.NONE);
        assertEquals("200..500", ValueText.text(value(range, ProvenanceKind.LITERATURE)));
        assertEquals("L", ValueText.mark(value(range, ProvenanceKind.LITERATURE)));
    }

    @Test
    void whatMayBeFarOffIsMarked() {
        for (Applicability flag : Applicability.values()) {
            boolean sound = flag == Applicability.NONE || flag == Applicability.SUPPORTED;
            Figure figure = Figure.of(1).with(null, flag);
            assertEquals(sound ? "M" : "M!", ValueText.mark(value(figure, ProvenanceKind.MEASURED)), flag.getName());
        }
    }
}

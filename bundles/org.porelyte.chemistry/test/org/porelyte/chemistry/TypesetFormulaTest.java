// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesetFormulaTest {

    @ParameterizedTest
    @CsvSource({"C8H6O4, C₈H₆O₄", "C7H11N2+, C₇H₁₁N₂⁺", "[C8H4O4]2-, C₈H₄O₄²⁻", "H2.5O, H₂.₅O", "[2H]2O, ²H₂O",
        "[6Li]+, ⁶Li⁺"})
    void numbersAreLoweredAndChargesRaised(String plain, String typeset) {
        assertEquals(typeset, TypesetFormula.of(plain));
    }
}

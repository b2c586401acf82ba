// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    private final Units units = Units.standard();

    /** Factors of the SI; 1 eV = 96.4853321 kJ/mol (CODATA 2018, doi:10.1103/RevModPhys.93.025010). */
    @ParameterizedTest
    @CsvSource({"mS/cm,S/cm,1e-3", "S/m,S/cm,0.01", "kJ/mol,eV,0.010364269656", "kcal/mol,kJ/mol,4.184", "mm,um,1000",
        "Ao,nm,0.1", "V vs Li/Li+,V,1", "Wh/kg anode+cathode,W.h/kg,1", "monomers,1,1", "-,1,1", "'',1,1", "ohm,Ohm,1",
        "wt%,%{mass},1", "min,h,0.0166666666667"})
    void whatTheFieldWrites(String spelling, String unit, double factor) {
        assertEquals(factor, units.factor(spelling, quantity(unit)), 1e-9 * factor);
    }

    @Test
    void unitsOfSomethingElseAreRefusedWithBothNames() {
        String message = assertThrows(IllegalArgumentException.class, () -> units.factor("S", quantity("S/cm")))
                .getMessage();
        assertTrue(message.contains("'S'") && message.contains("a.b") && message.contains("S/cm"), message);
        assertThrows(IllegalArgumentException.class, () -> units.factor("eV", quantity("S/cm")));
        assertThrows(IllegalArgumentException.class, () -> units.factor("", quantity("S/cm")));
    }

    private static Quantity quantity(String unit) {
        return new Quantity("a.b", "name", "", unit, unit.equals("1") ? "" : unit, false, "");
    }
}

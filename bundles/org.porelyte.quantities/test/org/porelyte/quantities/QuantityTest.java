// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    /** The names of design.md: unit in the column's name. */
    @ParameterizedTest
    @CsvSource({"transport.sigma,S/cm,transport.sigma_S_cm", "pore.di,Ao,pore.di_A",
            "cell.capacity,mA.h/g,cell.capacity_mAh_g",
        "electrochemistry.ccd,mA/cm2,electrochemistry.ccd_mA_cm2", "transport.t_plus,1,transport.t_plus",
        "medium.content,%{mass},medium.content_percent"})
    void columnsNameTheUnit(String id, String unit, String column) {
        assertEquals(column, new Quantity(id, "a name", "", unit, unit, false, "").column());
    }

    @Test
    void headersShowSymbolAndUnit() {
        assertEquals("σ (S/cm)",
                new Quantity("transport.sigma", "conductivity", "σ", "S/cm", "S/cm", false, "").header());
        assertEquals("Chains", new Quantity("graft.chains", "chains", "", "1", "", false, "").header());
    }

    @Test
    void aQuantityHasIdNameAndUnit() {
        assertThrows(IllegalArgumentException.class, () -> new Quantity(" ", "n", "", "1", "", false, ""));
        assertThrows(IllegalArgumentException.class, () -> new Quantity("a.b", "", "", "1", "", false, ""));
        assertThrows(IllegalArgumentException.class, () -> new Quantity("a.b", "n", "", "", "", false, ""));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.ValueForm;

class ModelValuesTest {

    private static final Quantity SIGMA =
            new Quantity("transport.sigma", "conductivity", "σ", "S/cm", "S/cm", false, "");
    private static final Quantity LIFE = new Quantity("cycling.life_h", "life", "", "h", "h", false, "");
    private final ModelValues values = new ModelValues(Units.standard());

    @Test
    void aNumberInAnotherUnitIsConvertedAndKeepsItsSource() {
        QuantityValue printed = value(ValueForm.EXACT, 0.876, "mS/cm");
        printed.setCitation("10.1002/adma.202304685");
        printed.setWhere("2.2");
        printed.setCondition("30 C");
        printed.setTemperature(303.15);
        printed.setProvenance(ProvenanceKind.LITERATURE);
        Value value = values.read(printed, SIGMA);
        assertEquals(8.76e-4, value.number().orElseThrow(), 1e-12);
        assertEquals("10.1002/adma.202304685, 2.2", value.provenance().source());
        assertEquals(303.15, value.provenance().kelvin().orElseThrow());
        assertEquals(ProvenanceKind.LITERATURE, value.provenance().kind());
    }

    @Test
    void boundsAndRangesAreShownAsSuch() {
        assertEquals("<1e-5", values.read(value(ValueForm.UPPER_BOUND, 1e-5, "S/cm"), SIGMA).plain());
        assertEquals(">400", values.read(value(ValueForm.LOWER_BOUND, 400, "h"), LIFE).plain());
        QuantityValue range = value(ValueForm.RANGE, 200, "h");
        range.setUpper(500);
        Value read = values.read(range, LIFE);
        assertEquals("200..500", read.plain());
        assertEquals(350, read.number().orElseThrow());
    }

    @Test
    void aListHasNoOneNumber() {
        QuantityValue list = value(ValueForm.LIST, 0, "h");
        list.unsetNumber();
        list.setText("4.2/4.7");
        Value read = values.read(list, LIFE);
        assertEquals("4.2/4.7", read.plain());
        assertTrue(read.number().isEmpty());
    }

    @Test
    void aBandIsConvertedToo() {
        QuantityValue predicted = value(ValueForm.EXACT, 1, "mS/cm");
        predicted.setP05(0.5);
        predicted.setP50(1);
        predicted.setP95(2);
        assertEquals(5e-4, values.read(predicted, SIGMA).band().orElseThrow().p05(), 1e-12);
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        QuantityValue noNumber = value(ValueForm.EXACT, 0, "h");
        noNumber.unsetNumber();
        noNumber.setText("many");
        String message = assertThrows(IllegalArgumentException.class, () -> values.read(noNumber, LIFE)).getMessage();
        assertTrue(message.contains("many") && message.contains("cycling.life_h"), message);
        QuantityValue backwards = value(ValueForm.RANGE, 5, "h");
        backwards.setUpper(2);
        assertThrows(IllegalArgumentException.class, () -> values.read(backwards, LIFE));
        assertThrows(IllegalArgumentException.class, () -> values.read(value(ValueForm.EXACT, 1, "S"), SIGMA));
        String open = assertThrows(IllegalArgumentException.class,
                () -> values.read(value(ValueForm.RANGE, 5, "h"), LIFE)).getMessage();
        assertTrue(open.contains("without its upper end"), open);
        QuantityValue endless = value(ValueForm.RANGE, 5, "h");
        endless.setUpper(Double.NaN);
        assertThrows(IllegalArgumentException.class, () -> values.read(endless, LIFE));
    }

    private static QuantityValue value(ValueForm form, double number, String unit) {
        QuantityValue value = PorelyteFactory.eINSTANCE.createQuantityValue();
        value.setForm(form);
        value.setNumber(number);
        value.setUnit(unit);
        return value;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.oligomer.PolymerisableBond;
import org.porelyte.model.Monomer;
import org.porelyte.model.PorelyteFactory;

class MonomerMarksTest {

    private final Monomer monomer = PorelyteFactory.eINSTANCE.createMonomer();
    private final MonomerMarks marks = new MonomerMarks(monomer);

    @Test
    void theBondOfAPickedCarbonPolymerises() {
        monomer.setSmiles("C=CC[n+]1ccn(C)c1");
        assertFalse(marks.isNamed());
        marks.polymerise(0);
        assertEquals("[CH2:1]=[CH:2]C[n+]1ccn(C)c1", monomer.getSmiles());
        assertEquals(new PolymerisableBond(0, 1), PolymerisableBond.ofMonomer(Molecule.parse(monomer.getSmiles())));
        assertTrue(marks.isNamed());
        marks.polymerise(1);
        assertEquals("[CH2:2]=[CH:1]C[n+]1ccn(C)c1", monomer.getSmiles());
        marks.clear();
        assertEquals("C=CC[n+]1ccn(C)c1", monomer.getSmiles());
    }

    @Test
    void anotherBondTakesTheNumbersOver() {
        monomer.setSmiles("[CH2:1]=[CH:2]CC=C");
        marks.polymerise(4);
        assertEquals("C=CC[CH:2]=[CH2:1]", monomer.getSmiles());
    }

    @Test
    void onlyCarbonsOfADoubleBondPolymerise() {
        monomer.setSmiles("C=CC(=O)Oc1ccccc1");
        assertThrows(IllegalArgumentException.class, () -> marks.polymerise(2));
        assertEquals("C=CC(=O)Oc1ccccc1", monomer.getSmiles());
        Molecule structure = Molecule.parse(monomer.getSmiles());
        assertEquals(OptionalInt.of(1), MonomerMarks.partner(structure, 0));
        assertEquals(OptionalInt.empty(), MonomerMarks.partner(structure, 3), "oxygen");
        assertEquals(OptionalInt.empty(), MonomerMarks.partner(structure, 5), "aromatic");
    }
}

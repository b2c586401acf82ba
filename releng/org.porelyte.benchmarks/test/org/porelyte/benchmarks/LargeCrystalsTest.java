// SPDX-License-Identifier: EPL-2.0
package org.porelyte.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.porelyte.crystal.Structure;
import org.porelyte.crystal.bonds.BondRules;
import org.porelyte.crystal.bonds.Bonds;
import org.porelyte.crystal.bonds.Component;

/** Bonds of many atoms: nothing is lost at the borders of a skewed cell, of whatever size. */
class LargeCrystalsTest {

    /** A unit, Zr6O8(C8H4O4)6, has 8 Zr-O per Zr; per linker 6 bonds in the ring and 2 to it, 4 C-H, 4 C-O: 144. */
    @ParameterizedTest
    @CsvSource({"1000, 9", "10000, 90", "100000, 910"})
    void everyUnitHasItsBonds(int atoms, int units) {
        Structure structure = LargeCrystals.box(atoms);
        assertEquals(110 * units, structure.atoms().size());
        Bonds bonds = BondRules.DEFAULT.find(structure);
        assertEquals(144 * units, bonds.count());
        List<Component> components = bonds.components();
        assertEquals(1, components.size());
        assertEquals(3, components.get(0).dimensions());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.symmetry.SpaceGroup;
import org.porelyte.crystal.symmetry.SpaceGroups;

class SameStructureTest {

    private static final SpaceGroups TABLE = new SpaceGroups();

    private final SameStructure same = new SameStructure(0.01);
    private final SymmetrySearch search = new SymmetrySearch(TABLE, 0.01);

    private void assertSame(Structure one, Structure other, double within) {
        SameStructure.Result result = same.compare(one, other);
        assertEquals("", result.difference());
        assertTrue(result.distance().getAsDouble() < within, () -> one.name() + " " + result);
    }

    @Test
    void allFormsOfAStructureAreTheSame() {
        Random random = new Random(5);
        List<SpaceGroup> settings = TABLE.settings();
        for (int i = 0; i < settings.size(); i += 13) {
            Structure structure = Crystals.random(settings.get(i), random);
            assertSame(structure, Crystals.shuffled(structure, random), 1e-7);
            assertSame(structure, search.primitive(structure), 1e-7);
            assertSame(search.find(structure).structure(), structure, 1e-7);
            assertSame(Crystals.supercell(structure, 2, 1, 2), Crystals.shuffled(structure, random), 1e-7);
            assertSame(structure, Crystals.moved(Crystals.shuffled(structure, random), 0.001, random), 0.004);
        }
    }

    @Test
    void mirrorImagesAreNot() {
        SameStructure.Result result = same.compare(Crystals.quartz("P 31 2 1"), Crystals.quartz("P 32 2 1"));
        assertFalse(result.isSame());
        assertEquals("they are mirror images", result.difference());
    }

    @Test
    void theDifferenceIsTold() {
        Structure salt = Crystals.of("F m -3 m", new Cell(5.64, 5.64, 5.64, 90, 90, 90),
                Atom.of("Na1", "Na", 0, 0, 0), Atom.of("Cl1", "Cl", 0.5, 0.5, 0.5));
        Structure blende = Crystals.of("F -4 3 m", new Cell(5.64, 5.64, 5.64, 90, 90, 90),
                Atom.of("Na1", "Na", 0, 0, 0), Atom.of("Cl1", "Cl", 0.25, 0.25, 0.25));
        Structure wider = new Structure("wider", new Cell(5.7, 5.7, 5.7, 90, 90, 90), salt.atoms());
        Structure iodide = new Structure("other", salt.cell(), salt.atoms().stream()
                .map(atom -> Atom.of("x", atom.element().replace("Cl", "I"), atom.x(), atom.y(), atom.z())).toList());
        assertEquals("the same cell with the same atoms, but they cannot be laid onto each other within 0.01 A",
                same.compare(salt, blende).difference());
        // 5.64 and 5.7 over the square root of 2
        assertEquals("the primitive cells differ: 3.988, 3.988, 3.988 A, 60.00, 60.00, 60.00 degrees and "
                + "4.031, 4.031, 4.031 A, 60.00, 60.00, 60.00 degrees", same.compare(salt, wider).difference());
        assertEquals("the primitive cells have different atoms: Cl1 Na1 and I1 Na1",
                same.compare(salt, iodide).difference());
        assertEquals("no atoms in empty",
                same.compare(salt, new Structure("empty", salt.cell(), List.of())).difference());
        assertThrows(IllegalArgumentException.class, () -> new SameStructure(-1));
    }
}

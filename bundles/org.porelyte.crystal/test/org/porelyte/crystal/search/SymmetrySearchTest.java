// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.cif.CifException;
import org.porelyte.crystal.cif.CifReader;
import org.porelyte.crystal.cif.CifWriter;
import org.porelyte.crystal.symmetry.SpaceGroup;
import org.porelyte.crystal.symmetry.SpaceGroups;

class SymmetrySearchTest {

    private static final SpaceGroups TABLE = new SpaceGroups();

    private final SymmetrySearch search = new SymmetrySearch(TABLE, SymmetrySearch.TOLERANCE);

    private Symmetrised find(Structure structure) {
        return search.find(structure);
    }

    @Test
    void rockSaltIsFaceCentred() {
        Structure salt = Crystals.of("F m -3 m", new Cell(5.6402, 5.6402, 5.6402, 90, 90, 90),
                Atom.of("Na1", "Na", 0, 0, 0), Atom.of("Cl1", "Cl", 0.5, 0.5, 0.5));
        Structure primitive = search.primitive(salt);
        assertEquals(2, primitive.atoms().size());
        // the edges of the primitive rhombohedron are half a diagonal of a face
        assertEquals(5.6402 / Math.sqrt(2), primitive.cell().a(), 1e-8);
        assertEquals(5.6402 / Math.sqrt(2), primitive.cell().c(), 1e-8);
        Symmetrised found = find(Crystals.supercell(salt, 2, 1, 3));
        assertEquals(225, found.group().number());
        assertEquals(new Cell(5.6402, 5.6402, 5.6402, 90, 90, 90), found.structure().cell());
        assertEquals(8, found.structure().atoms().size());
        assertEquals(2, found.asymmetric().atoms().size());
        assertEquals(0, found.shift(), 1e-9);
    }

    /** The example of I. Krivy and B. Gruber, Acta Cryst. A32 (1976) 297, and a body-centred cube. */
    @Test
    void primitiveCellsAreReducedAsNiggliDid() {
        Cell published = new Cell(3, Math.sqrt(27), 2, Math.toDegrees(Math.acos(-5 / 4.0 / Math.sqrt(27))),
                Math.toDegrees(Math.acos(-1 / 3.0)), Math.toDegrees(Math.acos(-11 / 3.0 / Math.sqrt(27))));
        assertCell(new Cell(2, 3, 3, 60, Math.toDegrees(Math.acos(1 / 4.0)), Math.toDegrees(Math.acos(1 / 3.0))),
                search.primitive(new Structure("x", published, List.of(Atom.of("C1", "C", 0.1, 0.2, 0.3)))).cell());
        double obtuse = Math.toDegrees(Math.acos(-1 / 3.0));
        double edge = 3 * Math.sqrt(3) / 2;
        assertCell(new Cell(edge, edge, edge, obtuse, obtuse, obtuse), search.primitive(Crystals.of("I m -3 m",
                new Cell(3, 3, 3, 90, 90, 90), Atom.of("W1", "W", 0, 0, 0))).cell());
    }

    private static void assertCell(Cell expected, Cell actual) {
        assertEquals(expected.a(), actual.a(), 1e-6);
        assertEquals(expected.b(), actual.b(), 1e-6);
        assertEquals(expected.c(), actual.c(), 1e-6);
        assertEquals(expected.alpha(), actual.alpha(), 1e-6);
        assertEquals(expected.beta(), actual.beta(), 1e-6);
        assertEquals(expected.gamma(), actual.gamma(), 1e-6);
    }

    @Test
    void diamondHasItsOriginAtAnInversion() {
        Symmetrised found = find(Crystals.of("F d -3 m:1", new Cell(3.567, 3.567, 3.567, 90, 90, 90),
                Atom.of("C1", "C", 0, 0, 0)));
        assertEquals("F d -3 m:2", found.group().symbol());
        assertEquals(List.of(0.125, 0.125, 0.125), List.of(found.asymmetric().atoms().get(0).x(),
                found.asymmetric().atoms().get(0).y(), found.asymmetric().atoms().get(0).z()));
    }

    @Test
    void rutileIsTetragonal() {
        Symmetrised found = find(Crystals.of("P 42/m n m", new Cell(4.5937, 4.5937, 2.9587, 90, 90, 90),
                Atom.of("Ti1", "Ti", 0, 0, 0), Atom.of("O1", "O", 0.3053, 0.3053, 0)));
        assertEquals(136, found.group().number());
        assertEquals(new Cell(4.5937, 4.5937, 2.9587, 90, 90, 90), found.structure().cell());
    }

    /** Mirror images differ in the sense of their screw axes. */
    @Test
    void leftAndRightQuartzAreToldApart() {
        for (String symbol : List.of("P 31 2 1", "P 32 2 1")) {
            Structure quartz = Crystals.quartz(symbol);
            assertEquals(9, quartz.atoms().size());
            Symmetrised found = find(quartz);
            assertEquals(symbol, found.group().symbol());
            assertEquals(symbol, find(Crystals.supercell(quartz, 1, 2, 3)).group().symbol());
            assertEquals(120, found.structure().cell().gamma());
        }
    }

    /** From atoms of every tabulated setting, whatever its choice of axes, cell or origin. */
    @TestFactory
    Stream<DynamicTest> everyGroupIsFoundFromItsAtoms() {
        Random random = new Random(20261121);
        return TABLE.settings().stream().map(setting -> {
            Structure structure = Crystals.random(setting, random);
            return DynamicTest.dynamicTest(setting.hall() + " " + setting.choice(),
                    () -> assertFound(setting, structure));
        });
    }

    private void assertFound(SpaceGroup setting, Structure structure) throws CifException {
        Symmetrised found = find(structure);
        assertEquals(setting.number(), found.group().number());
        assertEquals(2, found.asymmetric().atoms().size());
        assertEquals(structure.atoms().size() / structure.cell().volume(),
                found.structure().atoms().size() / found.structure().cell().volume(), 1e-9);
        assertTrue(found.shift() < 1e-6, () -> "moved by " + found.shift());
        String cif = new CifWriter().write(found.asymmetric(), found.group());
        Structure back = new CifReader().read("found.cif", cif.getBytes(StandardCharsets.UTF_8)).first().structure();
        assertEquals("", new SameStructure(1e-6).compare(structure, back).difference());
    }

    /** Every setting again, at another origin, in another order and with noise. */
    @Test
    void everyGroupIsFoundInNoise() {
        Random random = new Random(3);
        for (SpaceGroup setting : TABLE.settings()) {
            Structure exact = Crystals.random(setting, random);
            Structure noisy = Crystals.moved(Crystals.shuffled(exact, random), 0.001, random);
            Symmetrised found = find(noisy);
            assertEquals(setting.number(), found.group().number(), setting.hall());
            assertEquals(2, found.asymmetric().atoms().size(), setting.hall());
            assertEquals("", new SameStructure(0.005).compare(found.structure(), exact).difference());
        }
    }

    @Test
    void noiseWithinTheToleranceIsAveraged() {
        Random random = new Random(7);
        for (String symbol : List.of("P 21/c", "P n m a", "I 41/a", "R -3 c", "P 63/m", "P a -3", "F d -3 m:2",
                "P 61")) {
            SpaceGroup setting = TABLE.bySymbol(symbol).get(0);
            Structure exact = Crystals.random(setting, random);
            Structure noisy = Crystals.moved(exact, 0.001, random);
            Symmetrised found = find(noisy);
            assertEquals(setting.number(), found.group().number(), symbol);
            assertTrue(found.shift() > 1e-5 && found.shift() < 0.002, () -> symbol + " " + found.shift());
            assertEquals(1, new SymmetrySearch(TABLE, 1e-5).find(noisy).group().number(), symbol);
        }
    }

    @Test
    void supercellsOfAnyShapeAreReduced() {
        Random random = new Random(11);
        for (String symbol : List.of("P 1", "P -1", "C 2/c", "P 21 21 21", "I 4/m", "R 3:H", "P 63/m", "I -4 3 d")) {
            SpaceGroup setting = TABLE.bySymbol(symbol).get(0);
            Structure exact = Crystals.random(setting, random);
            Structure primitive = search.primitive(exact);
            Structure large = Crystals.supercell(exact, 3, 2, 2);
            assertEquals(primitive.atoms().size(), search.primitive(large).atoms().size());
            assertEquals(setting.number(), find(large).group().number(), symbol);
        }
    }

    /** Different charges or occupancies make different atoms. */
    @Test
    void atomsOfOneElementMayDiffer() {
        List<Atom> atoms = new ArrayList<>();
        atoms.add(new Atom("Fe1", "Fe", 0, 0, 0, 2, 1, "", "", 0));
        atoms.add(new Atom("Fe2", "Fe", 0.5, 0.5, 0.5, 3, 1, "", "", 0));
        Cell cube = new Cell(3, 3, 3, 90, 90, 90);
        assertEquals(221, find(new Structure("x", cube, atoms)).group().number());
        atoms.set(1, atoms.get(0).at(new double[] {0.5, 0.5, 0.5}));
        assertEquals(229, find(new Structure("x", cube, atoms)).group().number());
    }

    @Test
    void whatCannotBeSearchedIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SymmetrySearch(TABLE, 0));
        assertThrows(IllegalArgumentException.class, () -> new SymmetrySearch(TABLE, 1));
        assertThrows(IllegalArgumentException.class, () -> new SymmetrySearch(TABLE, Double.NaN));
        Structure empty = new Structure("none", new Cell(3, 3, 3, 90, 90, 90), List.of());
        assertThrows(IllegalArgumentException.class, () -> find(empty));
    }
}

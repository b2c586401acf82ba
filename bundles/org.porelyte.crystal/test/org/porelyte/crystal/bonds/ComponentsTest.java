// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;

class ComponentsTest {

    private static List<Component> components(Structure structure) {
        return BondRules.DEFAULT.find(structure).components();
    }

    private static String text(Structure structure) {
        return components(structure).stream().map(c -> c.formula() + " " + c.dimensions() + "-D").toList().toString();
    }

    @Test
    void frameworksLayersChainsAndMoleculesAreToldApart() {
        assertEquals("[Cl4Na4 3-D]", text(Examples.salt()));
        assertEquals("[C8 3-D]", text(Examples.diamond()));
        assertEquals("[O6Si3 3-D]", text(Examples.quartz()));
        assertEquals("[C2 2-D, C2 2-D]", text(Examples.graphite()));
        assertEquals("[C2H4 1-D, C2H4 1-D]", text(Examples.polyethylene()));
        assertEquals("[CO2 0-D, CO2 0-D, CO2 0-D, CO2 0-D]", text(Examples.dryIce()));
        assertEquals("[C192H96O128Zr24 3-D]", text(Examples.uio66()));
    }

    /** C-O of dry ice is a x sqrt 3 with a = 5.624 A and x = 0.1185; the molecule lies in one piece. */
    @Test
    void moleculesAreInOnePiece() {
        Structure ice = Examples.dryIce();
        double expected = 5.624 * 0.1185 * Math.sqrt(3);
        for (Component molecule : components(ice)) {
            List<Atom> atoms = molecule.unwrapped();
            Atom carbon = atoms.stream().filter(atom -> atom.element().equals("C")).findFirst().orElseThrow();
            for (Atom atom : atoms) {
                if (atom != carbon) {
                    double[] d = ice.cell().toCartesian(new double[] {atom.x() - carbon.x(), atom.y() - carbon.y(),
                        atom.z() - carbon.z()});
                    assertEquals(expected, Math.sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]), 1e-6);
                }
            }
        }
    }

    /** A chain that climbs through the cell along a diagonal has one dimension, whatever axes it crosses. */
    @Test
    void theRankCounts() {
        Cell cell = new Cell(2, 2, 2, 60, 60, 60);
        assertEquals("[S 3-D]", text(new Structure("", cell, List.of(Atom.of("S", "S", 0, 0, 0)))));
        Cell skewed = new Cell(10, 10.2, 9, 90, 90, 11);
        // a - b is a vector of 1.95 A
        assertEquals("[S 1-D]", text(new Structure("", skewed, List.of(Atom.of("S", "S", 0, 0, 0)))));
    }

    /** Going round a ring that the border of the cell cuts leads back to the same cell. */
    @Test
    void ringsOfAMoleculeAcrossTheBorderAddNoDimension() {
        Cell cell = new Cell(8, 8, 8, 90, 90, 90);
        List<Atom> ring = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            double angle = Math.toRadians(60 * n);
            ring.add(Atom.of("C" + n, "C", wrap(1.39 / 8 * Math.cos(angle)), wrap(1.39 / 8 * Math.sin(angle)), 0));
        }
        assertEquals("[C6 0-D]", text(new Structure("", cell, ring)));
    }

    private static double wrap(double x) {
        return x - Math.floor(x);
    }

    @Test
    void chargesAreThoseThatAreGiven() {
        Atom zinc = new Atom("Zn1", "Zn", 0, 0, 0, 2, 1, "", "", 0);
        Atom oxygen = new Atom("O1", "O", 0.2, 0, 0, -2, 1, "", "", 0);
        Cell cell = new Cell(10, 10, 10, 90, 90, 90);
        assertEquals(OptionalInt.of(0), components(new Structure("", cell, List.of(zinc, oxygen))).get(0).charge());
        assertEquals(OptionalInt.of(2), components(new Structure("", cell, List.of(zinc))).get(0).charge());
        assertEquals(OptionalInt.empty(), components(Examples.salt()).get(0).charge());
    }

    /** A layer with water, dimethylformamide's heavy atoms, a lithium ion and a nitrate above it. */
    private static Structure hosted() {
        Structure layer = Examples.crystal("host", new Cell(12.32, 12.32, 25, 90, 90, 120), "P 1");
        List<Atom> atoms = new ArrayList<>();
        for (int n = 0; n < 25; n++) {
            double x = n % 5 / 5.0;
            double y = n / 5 / 5.0;
            atoms.add(Atom.of("C" + 2 * n, "C", x, y, 0.1));
            atoms.add(Atom.of("C" + (2 * n + 1), "C", x + 1 / 15.0, y + 2 / 15.0, 0.1));
        }
        Cell cell = layer.cell();
        place(atoms, cell, "O 0 3 9", "H 0.76 3.59 9", "H -0.76 3.59 9", "O 0 3 22", "Li 4 4 12",
                "N 0 5 16", "O 1.25 5 16", "O -0.62 6.08 16", "O -0.62 3.92 16",
                "C 4 3 7", "N 5.33 3 7", "C 6.1 4.2 7", "C 6.1 1.8 7", "O 3.4 4.05 7");
        return new Structure("host", cell, atoms);
    }

    private static void place(List<Atom> atoms, Cell cell, String... places) {
        for (String place : places) {
            String[] words = place.split(" ");
            double[] x = cell.toFractional(new double[] {Double.parseDouble(words[1]), Double.parseDouble(words[2]),
                Double.parseDouble(words[3])});
            atoms.add(Atom.of(words[0] + atoms.size(), words[0], wrap(x[0]), wrap(x[1]), wrap(x[2])));
        }
    }

    @Test
    void guestsAreNamedAndTakenAway() {
        Structure all = hosted();
        Bonds bonds = BondRules.DEFAULT.find(all);
        Guests guests = new Guests();
        assertEquals(List.of("water 0", "water without its hydrogens 0", "Li ?", "nitrate -1",
                "N,N-dimethylformamide without its hydrogens 0"), guests.of(bonds).stream()
                .map(g -> g.name() + " " + (g.charge().isPresent() ? g.charge().getAsInt() : "?")).toList());
        Removal removal = guests.remove(bonds, Guest::isSolvent);
        assertEquals("1 N,N-dimethylformamide without its hydrogens (C3NO), 1 water (H2O), "
                + "1 water without its hydrogens (O)", removal.summary());
        assertEquals(50 + 1 + 4, removal.structure().atoms().size());
        assertEquals("Li54", removal.structure().atoms().get(50).label());
        assertEquals(all.cell(), removal.structure().cell());
        assertEquals(64, all.atoms().size());
        assertEquals(50, guests.remove(bonds, guest -> true).structure().atoms().size());
    }

    @Test
    void aCrystalOfMoleculesHasNoGuests() {
        Structure ice = Examples.dryIce();
        Removal removal = new Guests().remove(BondRules.DEFAULT.find(ice), Guest::isSolvent);
        assertSame(ice, removal.structure());
        assertEquals("nothing", removal.summary());
        assertTrue(removal.guests().isEmpty());
    }

    /** Hill 1900: C, H, then by symbol; without carbon all by symbol. */
    @Test
    void formulas() {
        assertEquals("C2H4BrCl", formula("Br", "Cl", "C", "C", "H", "H", "H", "H"));
        assertEquals("ClHNa", formula("Na", "H", "Cl"));
        assertEquals("", formula());
        Atom half = new Atom("O1", "O", 0, 0, 0, 0, 0.25, "", "", 0);
        assertEquals("O0.5", Formula.of(List.of(half, half)).toString());
    }

    private static String formula(String... elements) {
        List<Atom> atoms = new ArrayList<>();
        for (String element : elements) {
            atoms.add(Atom.of(element, element, 0, 0, 0));
        }
        return Formula.of(atoms).toString();
    }
}

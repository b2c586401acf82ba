// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;

class BondsTest {

    private static Bonds bonds(Structure structure) {
        return BondRules.DEFAULT.find(structure);
    }

    private static double[] lengths(Bonds bonds) {
        return bonds.all().stream().mapToDouble(Bond::length).sorted().toArray();
    }

    /** Each ion of rock salt has six neighbours at a / 2. */
    @Test
    void rockSalt() {
        Bonds bonds = bonds(Examples.salt());
        assertEquals(8, bonds.structure().atoms().size());
        assertEquals("{Cl=[6], Na=[6]}", Examples.coordination(bonds).toString());
        assertEquals(24, bonds.count());
        for (double length : lengths(bonds)) {
            assertEquals(5.6402 / 2, length, 1e-6);
        }
    }

    /** Each atom of diamond has four neighbours at a sqrt 3 / 4. */
    @Test
    void diamond() {
        Bonds bonds = bonds(Examples.diamond());
        assertEquals("{C=[4]}", Examples.coordination(bonds).toString());
        assertEquals(16, bonds.count());
        for (double length : lengths(bonds)) {
            assertEquals(1.5445, length, 1e-4);
        }
    }

    /** Ti-O 1.9485 (4) and 1.9800 (2) A: Abrahams and Bernstein 1971; Ti-Ti of 2.96 A along c is no bond. */
    @Test
    void rutile() {
        Bonds bonds = bonds(Examples.rutile());
        assertEquals("{O=[3], Ti=[6]}", Examples.coordination(bonds).toString());
        double[] lengths = lengths(bonds);
        assertEquals(12, lengths.length);
        assertEquals(1.9485, lengths[7], 1e-3);
        assertEquals(1.9800, lengths[8], 1e-3);
    }

    /** Si-O 1.605 and 1.614 A: Levien, Prewitt and Weidner 1980. */
    @Test
    void quartz() {
        Bonds bonds = bonds(Examples.quartz());
        assertEquals("{O=[2], Si=[4]}", Examples.coordination(bonds).toString());
        double[] lengths = lengths(bonds);
        assertEquals(12, lengths.length);
        assertEquals(1.605, lengths[5], 1e-3);
        assertEquals(1.614, lengths[6], 1e-3);
    }

    /** Zr has eight oxygens and no carbon of the carboxylates, no Zr. */
    @Test
    void uio66() {
        Bonds bonds = bonds(Examples.uio66());
        assertEquals(440, bonds.structure().atoms().size());
        assertEquals("{C=[3], H=[1], O=[2, 3], Zr=[8]}", Examples.coordination(bonds).toString());
    }

    /** Copper is close packed: twelve neighbours at a / sqrt 2; in an alloy all metals may be bonded. */
    @Test
    void metalsAreBondedWhereNothingElseIs() {
        Structure copper = Examples.crystal("Cu", new Cell(3.615, 3.615, 3.615, 90, 90, 90), "F m -3 m", "Cu 0 0 0");
        assertEquals("{Cu=[12]}", Examples.coordination(bonds(copper)).toString());
    }

    /** Cu-Cu of copper acetate (2.62 A) is none, Cr-Cr of chromium acetate (2.36 A) is one. */
    @Test
    void onlyShortBondsOfMetalsCount() {
        assertEquals(0, bonds(Examples.box("Cu 0 0 0", "Cu 2.62 0 0", "O 9 9 9")).count());
        assertEquals(1, bonds(Examples.box("Cr 0 0 0", "Cr 2.36 0 0", "O 9 9 9")).count());
    }

    /** The carbon of a carboxylate that holds a metal by both oxygens is 2.6 A from it, which is within the sum. */
    @Test
    void aChelateIsBoundByItsOxygensAlone() {
        Bonds bonds = bonds(Examples.box("Zr 0 0 0", "O 1.9 1.1 0", "O 1.9 -1.1 0", "C 2.5 0 0", "C 4 0 0"));
        assertEquals(List.of(2, 2, 2, 3, 1), IntStream.range(0, 5).mapToObj(bonds::coordination).toList());
        Bonds nitrate = bonds(Examples.box("La 0 0 0", "O 2.3 1.1 0", "O 2.3 -1.1 0", "N 2.9 0 0", "O 4.1 0 0"));
        assertEquals(List.of(2, 2, 2, 3, 1), IntStream.range(0, 5).mapToObj(nitrate::coordination).toList());
    }

    /** A metal alkyl and a carbonyl keep their bonds to carbon. */
    @Test
    void carbonThatIsBoundItselfStaysSo() {
        Bonds bonds = bonds(Examples.box("Mo 0 0 0", "C 2.06 0 0", "O 3.21 0 0"));
        assertEquals(List.of(1, 2, 1), IntStream.range(0, 3).mapToObj(bonds::coordination).toList());
    }

    /** In a strong hydrogen bond hydrogen stays with the nearer oxygen. */
    @Test
    void hydrogenHasOneBondTheShortest() {
        Bonds bonds = bonds(Examples.box("O 0 0 0", "H 1.13 0 0", "O 2.42 0 0"));
        assertEquals(List.of(new Bond(0, 1, 0, 0, 0, bonds.all().get(0).length())), bonds.all());
        assertEquals(1.13, bonds.all().get(0).length(), 1e-12);
    }

    @Test
    void hydrogensAreBondedOnlyInTheirMolecule() {
        assertEquals(1, bonds(Examples.box("H 0 0 0", "H 0.74 0 0")).count());
        assertEquals(1, bonds(Examples.box("D 0 0 0", "H 0.74 0 0")).count());
        Bonds near = bonds(Examples.box("C 0 0 0", "H 1.05 0 0", "H 1.8 0.1 0", "C 2.85 0.1 0"));
        assertEquals(List.of(1, 1, 1, 1), IntStream.range(0, 4).mapToObj(near::coordination).toList());
    }

    /** Two places of a disordered ring are never there together, but both are bonded to what is ordered. */
    @Test
    void alternativesAreNotBonded() {
        Structure free = Examples.box("C 0 0 0", "C 1.4 0.3 0", "C 1.4 -0.9 0");
        assertEquals(3, bonds(free).count());
        List<Atom> atoms = free.atoms();
        assertEquals(2, bonds(new Structure("", free.cell(), List.of(atoms.get(0), disordered(atoms.get(1), "A", "1"),
                disordered(atoms.get(2), "A", "2")))).count());
        assertEquals(3, bonds(new Structure("", free.cell(), List.of(atoms.get(0), disordered(atoms.get(1), "A", "1"),
                disordered(atoms.get(2), "A", "1")))).count());
        assertEquals(3, bonds(new Structure("", free.cell(), List.of(atoms.get(0), disordered(atoms.get(1), "A", "1"),
                disordered(atoms.get(2), "B", "2")))).count());
    }

    private static Atom disordered(Atom atom, String assembly, String group) {
        return new Atom(atom.label(), atom.element(), atom.x(), atom.y(), atom.z(), 0, 0.5, assembly, group, 0);
    }

    @Test
    void overlappingAndUnknownAtomsAreNotBonded() {
        assertEquals(0, bonds(Examples.box("C 0 0 0", "C 0.5 0 0")).count());
        assertEquals(0, bonds(Examples.box("C 0 0 0", "X 1.5 0 0")).count());
        assertEquals(0, bonds(new Structure("", new Cell(3, 3, 3, 90, 90, 90), List.of())).count());
    }

    /** A framework whose cell was given in nanometres, and a heap of atoms: answered at once or refused, never hung. */
    @Test
    void nonsenseIsNotFollowed() {
        Structure framework = Examples.uio66();
        Structure small = new Structure("nm", new Cell(2.07, 2.07, 2.07, 90, 90, 90), framework.atoms());
        assertTrue(bonds(small).count() > 0);
        Structure smaller = new Structure("", new Cell(0.7, 0.7, 0.7, 90, 90, 90), framework.atoms());
        String refused = assertThrows(IllegalArgumentException.class, () -> bonds(smaller)).getMessage();
        assertTrue(refused.contains("are the lengths of the cell in angstrom?"), refused);
    }

    /** A chain of one atom per cell: it is bonded to its own images, one bond per cell. */
    @Test
    void anAtomIsBondedToItsImage() {
        Bonds bonds = bonds(new Structure("", new Cell(2.4, 9, 9, 90, 90, 90), List.of(Atom.of("S1", "S", 0, 0, 0))));
        assertEquals(1, bonds.count());
        assertEquals(2, bonds.coordination(0));
        assertEquals(new Bond(0, 0, 1, 0, 0, 2.4), bonds.all().get(0));
    }

    /** A few radii of Cordero et al. 2008, table 2. */
    @Test
    void radii() {
        Elements elements = new Elements();
        assertEquals(0.31, elements.radius("H"));
        assertEquals(0.31, elements.radius("D"));
        assertEquals(0.76, elements.radius("C"));
        assertEquals(1.75, elements.radius("Zr"));
        assertEquals(1.69, elements.radius("Cm"));
        assertTrue(Double.isNaN(elements.radius("Bk")));
        assertTrue(elements.isMetal("Li") && elements.isMetal("Al") && !elements.isMetal("Si"));
    }
}

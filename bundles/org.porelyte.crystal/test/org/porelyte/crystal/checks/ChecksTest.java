// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.bonds.Examples;

class ChecksTest {

    private static List<Finding> find(Check check, Structure structure) {
        return check.find(BondedStructure.of(structure));
    }

    private static List<String> messages(Check check, Structure structure) {
        return find(check, structure).stream().map(f -> f.verdict() + ": " + f.message()).toList();
    }

    static Stream<Structure> good() {
        return Stream.of(Examples.salt(), Examples.diamond(), Examples.rutile(), Examples.quartz(), Examples.dryIce(),
                Examples.graphite(), Examples.polyethylene(), Examples.uio66());
    }

    /** Nothing is said against crystals as they are known; bare oxygens of UiO-66's nodes lack nothing visible. */
    @ParameterizedTest
    @MethodSource("good")
    void goodCrystalsAreFine(Structure structure) {
        CheckReport report = StructureChecks.standard().run(structure);
        assertEquals(Verdict.FINE, report.verdict(), () -> structure.name() + ": " + report.findings());
        assertEquals(List.of(Verdict.NOT_KNOWN), report.findings().stream().map(Finding::verdict).toList());
    }

    @Test
    void overlapNamesThePair() {
        Structure twice = Examples.box("C 0 0 0", "C 0.5 0 0", "C 5 0 0", "C 6.05 0 0", "H 9 0 0", "O 9.72 0 0");
        assertEquals(List.of("error: C1, C2: 0.50 A apart, 0.33 of the sum of their covalent radii",
                "warning: C3, C4: 1.05 A apart, 0.69 of the sum of their covalent radii, shorter than any bond between "
                        + "them"), messages(new OverlapCheck(), twice));
        assertEquals(List.of(0, 1), find(new OverlapCheck(), twice).get(0).atoms());
    }

    @Test
    void atomsThatShareAPlaceMayBeAlternatives() {
        Cell cell = new Cell(9, 9, 9, 90, 90, 90);
        Atom half = new Atom("O1", "O", 0, 0, 0, 0, 0.5, "", "", 0);
        Atom near = new Atom("O2", "O", 0.05, 0, 0, 0, 0.5, "", "", 0);
        assertEquals(List.of("warning: O1, O2: 0.45 A apart, 0.34 of the sum of their covalent radii; both are there "
                + "in part of the cells only"), messages(new OverlapCheck(), new Structure("", cell,
                        List.of(half, near))));
        Atom one = new Atom("O1", "O", 0, 0, 0, 0, 0.5, "A", "1", 0);
        Atom two = new Atom("O2", "O", 0.05, 0, 0, 0, 0.5, "A", "2", 0);
        assertEquals(List.of(), find(new OverlapCheck(), new Structure("", cell, List.of(one, two))));
    }

    /** An atom that the border of the cell cuts in two is found there. */
    @Test
    void overlapIsSeenAcrossTheBorder() {
        Structure structure = new Structure("", new Cell(9, 9, 9, 90, 90, 90),
                List.of(Atom.of("C1", "C", 0.01, 0, 0), Atom.of("C2", "C", 0.99, 0, 0)));
        assertEquals(Verdict.ERROR, find(new OverlapCheck(), structure).get(0).verdict());
    }

    /** A cell given in nanometres: the first overlaps are told one by one, the others together. */
    @Test
    void manyOverlapsAreOneFinding() {
        Structure framework = Examples.uio66();
        List<Finding> findings = find(new OverlapCheck(),
                new Structure("nm", new Cell(2.07, 2.07, 2.07, 90, 90, 90), framework.atoms()));
        assertTrue(findings.size() <= 203, () -> findings.size() + " findings");
        assertTrue(findings.stream().anyMatch(f -> f.message().endsWith(": overlap as others do")));
    }

    /** Lengths and angles of ideal molecules: ethane 1.54, ethene 1.34, benzene 1.39, ethyne 1.20 A. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "ethane; C 0 0 0|C 1.54 0 0; carbon at the end of a single bond lacks three hydrogens",
        "ethene; C 0 0 0|C 1.34 0 0; carbon at the end of a double bond lacks two hydrogens",
        "ethyne; C 0 0 0|C 1.20 0 0; carbon at the end of a triple bond lacks one hydrogen",
        "arene; C 0 0 0|N 1.34 0 0|N -0.67 1.16 0; sp2 carbon with two bonds lacks one hydrogen",
        "ether; C 0 0 0|O 1.42 0 0|O -0.47 1.34 0; sp3 carbon with two bonds lacks two hydrogens",
        "chloroform; C 0 0 0|Cl 0.834 1.445 -0.59|Cl 0.834 -1.445 -0.59|Cl -1.668 0 -0.59; "
            + "sp3 carbon with three bonds lacks one hydrogen",
        "aqua; Zn 0 0 0|O 2.1 0 0; oxygen bonded to one metal only, too far for an oxide, lacks the hydrogens of water "
            + "or hydroxide",
        "phenol; C 0 0 0|O 1.37 0 0|C -0.7 1.2 0|C -0.7 -1.2 0; "
            + "oxygen at the end of a single bond lacks one hydrogen"})
    void missingHydrogensAreSeen(String name, String atoms, String expected) {
        List<String> found = messages(new MissingHydrogenCheck(), Examples.box(atoms.split("\\|")));
        assertTrue(found.stream().anyMatch(text -> text.endsWith(": " + expected)), () -> name + ": " + found);
    }

    /** Carbon dioxide, hydrogen cyanide, a carbonyl, carbon monoxide, chloroform, vanadyl, a bridging oxide. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "C 0 0 0|O 1.16 0 0|O -1.16 0 0",
        "C 0 0 0|N 1.16 0 0|H -1.06 0 0",
        "Mo 0 0 0|C 2.06 0 0|O 3.21 0 0",
        "C 0 0 0|O 1.13 0 0",
        "C 0 0 0|Cl 0.834 1.445 -0.59|Cl 0.834 -1.445 -0.59|Cl -1.668 0 -0.59|H 0 0 1.1",
        "V 0 0 0|O 1.59 0 0",
        "Zr 0 0 0|O 2.1 0 0|Zr 2.1 2.1 0"})
    void completeGroupsLackNothing(String atoms) {
        assertEquals(List.of(), messages(new MissingHydrogenCheck(), Examples.box(atoms.split("\\|"))));
    }

    /** UiO-66 whose rings have lost their hydrogens, as in many files. */
    @Test
    void aFrameworkWithoutHydrogensSaysWhere() {
        Structure whole = Examples.uio66();
        Structure bare = new Structure("bare", whole.cell(), whole.atoms().stream()
                .filter(atom -> !atom.element().equals("H")).toList());
        List<Finding> findings = find(new MissingHydrogenCheck(), bare);
        assertEquals(1, findings.size());
        assertEquals(96, findings.get(0).atoms().size());
        String message = findings.get(0).message();
        assertTrue(message.endsWith(" and 91 more atoms: sp2 carbon with two bonds lacks one hydrogen"), message);
    }

    /** Atoms that symmetry makes of one keep its label, and are counted. */
    @Test
    void labelsThatOccurOftenAreCounted() {
        Structure structure = new Structure("", new Cell(20, 20, 20, 90, 90, 90), List.of(
                Atom.of("Li1", "Li", 0, 0, 0), Atom.of("Li1", "Li", 0, 0.5, 0), Atom.of("Li2", "Li", 0, 0, 0.5)));
        assertEquals(List.of("warning: Li1 (2 times), Li2: Li without a bond"),
                messages(new IsolatedCheck(), structure));
    }

    @Test
    void carbonWithFiveBondsIsAnError() {
        Structure structure = Examples.box("C 0 0 0", "C 1.5 0 0", "C -1.5 0 0", "C 0 1.5 0", "C 0 -1.5 0",
                "C 0 0 1.5");
        assertEquals(List.of("error: C1: 5 bonds; C has at most 4"), messages(new ValenceCheck(), structure));
    }

    /** Orders of three bonds of 1.26 A: 3 x 10^((1.42 - 1.26) / 0.71) = 5.04; of 1.22 A: 5.74. */
    @Test
    void bondsThatAreTooShortForTheirNumberAreAWarning() {
        assertEquals(List.of(), messages(new ValenceCheck(), Examples.box("C 0 0 0", "O 1.26 0 0",
                "O -0.63 1.091 0", "O -0.63 -1.091 0")));
        assertEquals(List.of("warning: C1: the bonds are too short for their number: their orders add up to more than "
                + "5.2"), messages(new ValenceCheck(), Examples.box("C 0 0 0", "O 1.22 0 0", "O -0.61 1.0565 0",
                        "O -0.61 -1.0565 0")));
    }

    @Test
    void aPlanarCarbonWithThreeLongBondsIsAWarning() {
        assertEquals(List.of("warning: C1: three long bonds in a plane: their orders add up to less than 3.2, not to "
                + "4"), messages(new ValenceCheck(), Examples.box("C 0 0 0", "C 1.53 0 0", "C -0.765 1.325 0",
                        "C -0.765 -1.325 0")));
    }

    @Test
    void hypervalentAtomsAreFineWhereTheyAreKnown() {
        assertEquals(List.of(), messages(new ValenceCheck(), Examples.box("Cl 0 0 0", "O 1.43 0 0", "O -1.43 0 0",
                "O 0 1.43 0", "O 0 -1.43 0")));
        assertEquals(List.of("warning: Cl1: 2 bonds are unusual for Cl"), messages(new ValenceCheck(),
                Examples.box("Cl 0 0 0", "C 1.75 0 0", "C -1.75 0 0")));
        assertEquals(List.of("warning: O1: 3 bonds are unusual for O"), messages(new ValenceCheck(),
                Examples.box("O 0 0 0", "C 1.45 0 0", "C -1.45 0 0", "C 0 1.45 0")));
    }

    @Test
    void atomsWithoutBondsAreNamed() {
        assertEquals(List.of("warning: Li1: Li without a bond",
                "warning: O2: oxygen without a bond, water without its hydrogens perhaps",
                "error: C3: C without a bond"), messages(new IsolatedCheck(),
                        Examples.box("Li 0 0 0", "O 5 5 5", "C 10 10 10", "Ar 15 15 15")));
    }

    /** Beside a chain of selenium, an endless one, lie water and carbon dioxide. */
    @Test
    void guestsOfAFrameworkAreNamed() {
        Structure structure = new Structure("", new Cell(2.4, 20, 20, 90, 90, 90), List.of(
                Atom.of("Se1", "Se", 0, 0, 0), Atom.of("O2", "O", 0, 0.5, 0.5), Atom.of("H3", "H", 0, 0.538, 0.5295),
                Atom.of("H4", "H", 0, 0.462, 0.5295), Atom.of("C5", "C", 0, 0.2, 0.2),
                Atom.of("O6", "O", 0, 0.258, 0.2), Atom.of("O7", "O", 0, 0.142, 0.2)));
        assertEquals(List.of("warning: O2, H3, H4: water, not bonded to the framework",
                "warning: C5, O6, O7: carbon dioxide, not bonded to the framework"),
                messages(new IsolatedCheck(), structure));
    }

    /** Shannon 1976: Zn from 4 to 8, Zr from 4 to 9, Al from 4 to 6. */
    @Test
    void coordinationNumbersAreHeldAgainstTheTable() {
        assertEquals(List.of("warning: Zn1: Zn with 2 neighbours; 4 to 8 are known"), messages(new CoordinationCheck(),
                Examples.box("Zn 0 0 0", "O 1.95 0 0", "O -1.95 0 0")));
        String[] cube = {"Al 0 0 0", "O 1.1 1.1 1.1", "O 1.1 1.1 -1.1", "O 1.1 -1.1 1.1", "O 1.1 -1.1 -1.1",
            "O -1.1 1.1 1.1", "O -1.1 1.1 -1.1", "O -1.1 -1.1 1.1", "O -1.1 -1.1 -1.1"};
        assertEquals(List.of("error: Al1: Al with 8 neighbours; 4 to 6 are known"),
                messages(new CoordinationCheck(), Examples.box(cube)));
        cube[0] = "Zr 0 0 0";
        assertEquals(List.of(), messages(new CoordinationCheck(), Examples.box(cube)));
    }

    /** Ferrocene's iron has ten carbons at 2.05 A, and that is how it should be. */
    @Test
    void sideOnLigandsAreNotCounted() {
        List<String> atoms = new ArrayList<>(List.of("Fe 0 0 0"));
        for (int n = 0; n < 5; n++) {
            double angle = Math.toRadians(72 * n);
            atoms.add("C " + 1.2 * Math.cos(angle) + " " + 1.2 * Math.sin(angle) + " 1.66");
            atoms.add("C " + 1.2 * Math.cos(angle) + " " + 1.2 * Math.sin(angle) + " -1.66");
        }
        Structure ferrocene = Examples.box(atoms.toArray(String[]::new));
        assertEquals(10, BondedStructure.of(ferrocene).bonds().coordination(0));
        assertEquals(List.of(), messages(new CoordinationCheck(), ferrocene));
    }

    private static Structure charged(int zinc, int oxygen) {
        return new Structure("", new Cell(9, 9, 9, 90, 90, 90),
                List.of(new Atom("Zn1", "Zn", 0, 0, 0, zinc, 1, "", "", 0),
                        new Atom("O1", "O", 0.5, 0.5, 0.5, oxygen, 1, "", "", 0)));
    }

    @Test
    void chargesAreAddedWhereTheyAreGiven() {
        assertEquals(List.of("not known: the net charge is not known: no atom has a formal charge"),
                messages(new ChargeCheck(), charged(0, 0)));
        assertEquals(List.of("not known: the net charge is not known: only atoms with positive formal charges have "
                + "any"), messages(new ChargeCheck(), charged(2, 0)));
        assertEquals(List.of(), messages(new ChargeCheck(), charged(2, -2)));
        assertEquals(List.of("error: the formal charges add up to +1.00 e per cell, not to 0"),
                messages(new ChargeCheck(), charged(2, -1)));
    }

    @Test
    void theCellIsComparedWithItsReference() {
        Structure salt = Examples.salt();
        assertEquals(List.of(), messages(CellCheck.against(new Cell(5.65, 5.65, 5.65, 90, 90, 90)), salt));
        assertEquals(List.of("warning: a is 5.640 A, 2.5 % more than the 5.500 of the reference",
                "warning: the volume is 179.425 A^3, 2.5 % more than the 174.965 of the reference"),
                messages(CellCheck.against(new Cell(5.5, 5.6402, 5.6402, 90, 90, 90)), salt));
        Finding primitive = find(CellCheck.against(new Cell(3.9882, 3.9882, 3.9882, 60, 60, 60)), salt).getLast();
        assertEquals(Verdict.ERROR, primitive.verdict());
        assertTrue(primitive.advice().startsWith("the volumes are multiples of each other"), primitive.advice());
        assertThrows(IllegalArgumentException.class, () -> new CellCheck(salt.cell(), 0.05, 0.01));
    }

    @Test
    void unknownElementsAreAnError() {
        assertEquals(List.of("error: Xx1: no covalent radius is known for 'Xx', so no bonds are found"),
                messages(new ElementCheck(), Examples.box("Xx 0 0 0")));
    }

    /** A check of one's own is a class, and a list of checks a value. */
    @Test
    void checksCanBeAdded() {
        Check own = new Check() {
            @Override
            public String id() {
                return "own";
            }

            @Override
            public String title() {
                return "Own";
            }

            @Override
            public List<Finding> find(BondedStructure structure) {
                return List.of(new Finding(Verdict.WARNING, List.of(0), "odd", "look"));
            }
        };
        CheckReport report = StructureChecks.standard().with(own).run(Examples.salt());
        assertEquals(Verdict.WARNING, report.verdict());
        assertEquals("own", report.results().getLast().check().id());
        assertEquals(8, report.results().size());
    }
}

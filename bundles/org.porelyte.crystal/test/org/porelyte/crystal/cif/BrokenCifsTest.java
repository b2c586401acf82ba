// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What cannot be read is told with its line. Lines 2 to 7 are the cell, 8 the operation, 14 and 15 the sites. */
class BrokenCifsTest {

    private static final String SOUND = Cifs.p1(5) + Cifs.sites("Na1 0 0 0", "Cl1 0.5 0.5 0.5");

    private record Broken(String what, String text, int line, String reason) {
    }

    @TestFactory
    Stream<DynamicTest> theLineAndTheReasonAreNamed() {
        return Stream.of(
                change("a number with letters", "0.5 0.5 0.5", "0.5 0.5 O.5", 15, "_atom_site_fract_z is 'O.5'"),
                change("a bracket that is not closed", "0.5 0.5 0.5", "0.5 0.5(3 0.5", 15, "is '0.5(3'"),
                change("a decimal comma", "0.5 0.5 0.5", "0,5 0.5 0.5", 15, "is '0,5'"),
                change("infinite", "0.5 0.5 0.5", "1e400 0.5 0.5", 15, "expected a number"),
                change("not a number", "0.5 0.5 0.5", "NaN 0.5 0.5", 15, "expected a number"),
                change("a row too short", "Cl1 0.5 0.5 0.5", "Cl1 0.5 0.5", 15, "its last row has 3 values"),
                change("an unknown element", "Cl1", "Jx1", 15, "begins with no element"),
                change("a label of digits", "Cl1", "17", 15, "begins with no element"),
                change("a cell of length 0", "_cell_length_a 5.0", "_cell_length_a 0", 2, "three positive lengths"),
                change("a cell in nanometres", "_cell_length_a 5.0", "_cell_length_a 0.5", 2, "in angstrom"),
                change("angles that do not close", "_cell_angle_alpha 90.0", "_cell_angle_alpha 180", 2,
                        "does not close"),
                change("no length", "_cell_length_b 5.0\n", "", 1, "no _cell_length_b"),
                change("an unknown length", "_cell_length_b 5.0", "_cell_length_b ?", 1, "no _cell_length_b"),
                change("a tag without value", "_cell_length_b 5.0", "_cell_length_b", 3, "has no value"),
                change("an operation of two parts", "'x,y,z'", "'x,y'", 8, "is no symmetry operation"),
                change("an operation of nonsense", "'x,y,z'", "'x,y,q'", 8, "is not understood"),
                change("an operation that squeezes", "'x,y,z'", "'x,y,y'", 8, "determinant"),
                change("an operation with overflow", "'x,y,z'", "'99999999999x,y,z'", 8, "expected a multiple"),
                change("a division by 0", "'x,y,z'", "'x+1/0,y,z'", 8, "expected a multiple"),
                change("an open quotation", "'x,y,z'", "'x,y,z", 8, "does not end on its line"),
                change("an open text field", "Cl1 0.5", ";Cl1 0.5", 15, "text field begins"),
                change("an open frame", "loop_", "save_a\nloop_", 9, "save frame does not end"),
                change("a loop without tags", "loop_", "loop_ 1 2\nloop_", 9, "followed by no tag"),
                change("no y", "_atom_site_fract_y", "_atom_site_U_iso", 11, "there is no _atom_site_fract_y"),
                change("neither label nor type", "_atom_site_label", "_atom_site_U_iso", 11, "neither"),
                change("no coordinates at all", "Na1 0 0 0\nCl1 0.5 0.5 0.5", "Na1 ? ? ?", 11, "expected"),
                change("a zero byte", "Na1 0 0 0", "Na1 0 0 0\0", 14, "no text file"),
                change("a negative occupancy", "loop_\n_atom_site_label\n_atom_site_fract_x\n_atom_site_fract_y\n"
                        + "_atom_site_fract_z\nNa1 0 0 0\nCl1 0.5 0.5 0.5", "loop_\n_atom_site_label\n"
                        + "_atom_site_fract_x\n_atom_site_fract_y\n_atom_site_fract_z\n_atom_site_occupancy\n"
                        + "Na1 0 0 0 -0.5", 15, "expected a number from 0 to 1"),
                change("sites in two loops", "Cl1 0.5 0.5 0.5", "Cl1 0.5 0.5 0.5\nloop_\n_atom_site_occupancy\n1 1 1",
                        17, "in one loop"),
                change("a stray value", "Na1", "Na1 _cell_angle_alpha", 14, "has"))
                .map(broken -> DynamicTest.dynamicTest(broken.what(), () -> assertBroken(broken)));
    }

    private static Broken change(String what, String from, String to, int line, String reason) {
        assertTrue(SOUND.contains(from), from);
        return new Broken(what, SOUND.replace(from, to), line, reason);
    }

    private static void assertBroken(Broken broken) {
        CifException failure = assertThrows(CifException.class, () -> Cifs.read(broken.text()));
        assertEquals("test.cif, line " + broken.line(), failure.getMessage().split(":")[0], failure.getMessage());
        assertTrue(failure.reason().contains(broken.reason()), failure.getMessage());
        assertTrue(failure.reason().contains("expected"), failure.getMessage());
    }

    /** Each would take hours or all memory if nothing stopped it. */
    @TestFactory
    Stream<DynamicTest> hugeNonsenseIsRefusedOrReadAtOnce() {
        String line = "C1 0.5 0.5 0.5 0.5 . .\n";
        return Stream.of(
                new Broken("partial sites in one place", Cifs.cube(1000) + "_space_group_IT_number 225\n"
                        + Cifs.disordered(line.repeat(100_000).strip()), 11, "sites within a few angstrom"),
                new Broken("groups in one place", Cifs.cube(1) + "_space_group_IT_number 225\n"
                        + Cifs.disordered(line.replace(". .", ". -1").repeat(100_000).strip()), 11, "a few angstrom"),
                new Broken("operations", Cifs.cube(5) + "loop_\n_symmetry_equiv_pos_as_xyz\n"
                        + "x,y,z\n".repeat(500_000) + Cifs.sites("C1 0 0 0"), 9, "symmetry operations"),
                new Broken("data blocks", "data_x\n".repeat(200_000), 10_001, "data blocks"),
                new Broken("tags", "data_x\nloop_\n" + "_a\n".repeat(200_000), 2, "tags"))
                .map(broken -> DynamicTest.dynamicTest(broken.what(),
                        () -> assertTimeoutPreemptively(ofSeconds(30), () -> assertBroken(broken))));
    }

    @Test
    void hugeNamesAndManyMistakesAreReadOver() throws CifException {
        CifReading reading = assertTimeoutPreemptively(ofSeconds(30), () -> Cifs.read(SOUND
                + "_symmetry_space_group_name_H-M '" + "P 1 ".repeat(50_000) + "'\n_symmetry_space_group_name_Hall '"
                + "P 1 ".repeat(50_000) + "'\n" + "_a b c\n".repeat(100_000)));
        assertEquals(1001, reading.warnings().size());
        assertEquals("and 99002 more warnings", reading.warnings().get(1000).toString());
    }

    @Test
    void moreAtomsThanFitAreAnErrorAtOnce() {
        StringBuilder sites = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            sites.append("C").append(i).append(' ').append(i / 3000.0).append(" 0 0\n");
        }
        // 3,000 atoms 0.11 A apart in a row of 330 A, in a cell that is 1 A wide
        String text = Cifs.cell(330, 1, 1, 90, 90, 90) + "_symmetry_equiv_pos_as_xyz 'x,y,z'\n"
                + Cifs.sites(sites.toString().split("\n"));
        CifException failure = assertThrows(CifException.class, () -> Cifs.read(text));
        assertEquals(11, failure.line());
        assertTrue(failure.reason().contains("at most 2 in 1 A^3"), failure.getMessage());
    }
}

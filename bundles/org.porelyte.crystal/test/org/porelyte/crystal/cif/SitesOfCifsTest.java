// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.porelyte.crystal.Atom;

/** Elements, charges, coordinates, special positions and duplicates. */
class SitesOfCifsTest {

    @ParameterizedTest
    @CsvSource({"Zn1, Zn", "C12A, C", "HW1, H", "O1W, O", "OW, O", "Wat1, O", "D3, D", "Cl2B, Cl", "ZR1, Zr", "zr2, Zr",
        "N1', N", "Si, Si", "CA1, C", "HO1, H", "O1_3, O", "Fe1A, Fe", "H1AA, H", "'Ca1', Ca", "BR1, Br", "I3, I",
        "CN1, C", "NH2, N", "Cf1, Cf", "VA, V"})
    void elementsAreFoundInLabels(String label, String element) throws CifException {
        assertEquals(element, Cifs.read(Cifs.p1(9) + Cifs.sites(label + " 0 0 0")).structure().atoms().get(0)
                .element());
    }

    @ParameterizedTest
    @CsvSource({"Zr4+, Zr, 4", "O2-, O, -2", "D, D, 0", "Si4+, Si, 4", "zn, Zn, 0", "ZN2+, Zn, 2", "O1-, O, -1",
        "Cu+2, Cu, 2", "Na+, Na, 1", "Cl-, Cl, -1", "C_R, C, 0", "O_3_z, O, 0", "Cval, C, 0", "Siva, Si, 0",
        "N.ar, N, 0", "CA, Ca, 0", "H0+, H, 0", "NH, N, 0", "Cf3+, Cf, 3", "O-H, O, 0"})
    void elementsAndChargesAreFoundInTypes(String type, String element, int charge) throws CifException {
        Atom atom = Cifs.read(Cifs.p1(9) + Cifs.sites("Q1 0 0 0").replace("_atom_site_label", "_atom_site_label\n"
                + "_atom_site_type_symbol").replace("Q1", "Q1 " + type)).structure().atoms().get(0);
        assertEquals(element, atom.element());
        assertEquals(charge, atom.charge());
    }

    @Test
    void theFormulaDecidesWhatALabelMeans() throws CifException {
        String text = Cifs.p1(9) + Cifs.sites("CO1 0 0 0", "W1 0.5 0.5 0.5");
        assertEquals(List.of("Co", "W"), elements(Cifs.read(text)));
        assertEquals(List.of("C", "O"), elements(Cifs.read("data_x\n_chemical_formula_sum 'C2 O4'\n"
                + text.substring(10))));
        assertTrue(Cifs.warnings(Cifs.read(text)).contains("could be more than one element, taken as Co: CO1"));
    }

    private static List<String> elements(CifReading reading) {
        return reading.structure().atoms().stream().map(Atom::element).toList();
    }

    @Test
    void dummiesAndAtomsWithoutPlaceAreLeftOut() throws CifException {
        CifReading reading = Cifs.read(Cifs.p1(9) + Cifs.sites("X1 0 0 0", "Du 0 0 0", "C1 ? ? ?", "C2 . . .",
                "C3 0.1 0.1 0.1"));
        assertEquals(List.of("C3"), Cifs.labels(reading));
        assertEquals("line 14: _atom_site_label: no atoms but dummies, left out: X1, Du\n"
                + "line 16: _atom_site_fract_x: atoms without coordinates, left out: C1, C2", Cifs.warnings(reading));
    }

    @Test
    void cartesianCoordinatesAreTurnedIntoFractionalOnes() throws CifException {
        String sites = Cifs.sites("C1 1 2.5 7.5").replace("fract", "Cartn");
        CifReading usual = Cifs.read(Cifs.cell(4, 5, 10, 90, 90, 90) + "_symmetry_equiv_pos_as_xyz x,y,z\n" + sites);
        assertArrayEquals(new double[] {0.25, 0.5, 0.75}, usual.structure().atoms().get(0).position(), 1e-12);
        assertTrue(Cifs.warnings(usual).contains("x was taken along a"));
        // Cartesian x along b, y along c, z along a, and a shift of 1 A along z
        StringBuilder matrix = new StringBuilder();
        double[][] rows = {{0, 5, 0}, {0, 0, 10}, {4, 0, 0}};
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                matrix.append("_atom_sites_Cartn_tran_matrix_").append(i + 1).append(j + 1).append(' ')
                        .append(rows[i][j]).append('\n');
            }
        }
        CifReading turned = Cifs.read(Cifs.cell(4, 5, 10, 90, 90, 90) + "_symmetry_equiv_pos_as_xyz x,y,z\n" + matrix
                + "_atom_sites_Cartn_tran_vector_3 1\n" + sites);
        assertArrayEquals(new double[] {6.5 / 4 - 1, 1.0 / 5, 2.5 / 10},
                turned.structure().atoms().get(0).position(), 1e-12);
    }

    /** Magnesium in P 63/m m c at 1/3 2/3 1/4: two atoms, however few decimals there are. */
    @ParameterizedTest
    @CsvSource({"0.3333333, 0.6666667", "0.3333, 0.6667", "0.333, 0.667", "0.33, 0.67"})
    void atomsNearSpecialPositionsAreOne(String x, String y) throws CifException {
        CifReading reading = Cifs.read(Cifs.cell(3.209, 3.209, 5.211, 90, 90, 120)
                + "_space_group_name_H-M_alt 'P 63/m m c'\n" + Cifs.sites("Mg1 " + x + " " + y + " 0.25"));
        assertEquals(2, reading.structure().atoms().size());
        assertArrayEquals(new double[] {1 / 3.0, 2 / 3.0, 0.25}, reading.asymmetric().get(0).position(), 1e-12);
        assertEquals(List.of(), reading.warnings());
    }

    @Test
    void farShiftsOntoSpecialPositionsAreTold() throws CifException {
        CifReading reading = Cifs.read(Cifs.cube(10) + "_space_group_name_H-M_alt 'P -1'\n"
                + Cifs.sites("C1 0.012 0 0", "C2 0.1 0.1 0.1"));
        assertEquals(3, reading.structure().atoms().size());
        assertEquals("line 14: _atom_site_label: near special positions, moved onto them: C1 (by 0.120 A)",
                Cifs.warnings(reading));
    }

    @Test
    void atomsListedTwiceAreOne() throws CifException {
        CifReading reading = Cifs.read(Cifs.p1(10) + Cifs.sites("C1 0 0 0", "C2 1 0 0", "C3 0.5 0 0.0001",
                "C4 0.5 0 0.9999", "O1 0 0.1 0"));
        assertEquals(List.of("C1", "C3", "O1"), Cifs.labels(reading));
        assertEquals("line 15: _atom_site_label: listed again within 0.1 A of an atom of the same element or its "
                + "images, used once: C2, C4", Cifs.warnings(reading));
        // all atoms of the cell listed beside the operations
        assertEquals(2, Cifs.read(Cifs.cube(5) + "_space_group_name_H-M_alt 'P -1'\n"
                + Cifs.sites("C1 0.1 0.2 0.3", "C2 0.9 0.8 0.7")).structure().atoms().size());
    }

    @Test
    void fullSitesThatOverlapAreTold() throws CifException {
        CifReading reading = Cifs.read(Cifs.p1(10) + Cifs.sites("C1 0 0 0", "C2 0.15 0 0", "N1 0.02 0 0",
                "O1 0.5 0.5 0.5", "Zr1 0.5 0.5 0.65"));
        assertEquals(5, reading.structure().atoms().size());
        assertEquals("line 14: _atom_site_label: full sites nearer than any bond, all kept; expected occupancies or "
                + "disorder groups: C1-N1 (0.20 A), O1-Zr1 (1.50 A)", Cifs.warnings(reading));
    }

    @Test
    void occupanciesAreChecked() throws CifException {
        CifReading reading = Cifs.read(Cifs.p1(9) + Cifs.disordered("C1 0 0 0 1.2 . .", "C2 0.5 0 0 0 . .",
                "C3 0 0.5 0 ? . .", "C4 0 0 0.5 1.0000(3) . .", "C5 0.5 0.5 0.5 . . ."));
        assertEquals(List.of("C1", "C3", "C4", "C5"), Cifs.labels(reading));
        assertEquals(3, reading.warnings().size(), () -> Cifs.warnings(reading));
        assertEquals(CifReading.Disorder.NONE, reading.disorder());
    }
}

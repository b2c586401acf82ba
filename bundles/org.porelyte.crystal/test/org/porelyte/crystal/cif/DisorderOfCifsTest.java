// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.cif.CifReading.Disorder;

/** Of sites that exclude each other, those with the highest occupancy stay. All cells are cubes of 10 A. */
class DisorderOfCifsTest {

    private static CifReading read(String symmetry, String... sites) throws CifException {
        return Cifs.read(Cifs.cube(10) + "_space_group_name_H-M_alt '" + symmetry + "'\n" + Cifs.disordered(sites));
    }

    private static List<String> alternatives(CifReading reading) {
        return reading.alternatives().stream().map(Atom::label).toList();
    }

    @Test
    void ofEachAssemblyTheGroupWithTheHighestOccupancyStays() throws CifException {
        CifReading reading = read("P 1", "Zn1 0 0 0 1 . .", "O1A 0.2 0 0 0.4 A 1", "O1B 0.2 0.05 0 0.6 A 2",
                "O2A 0 0.2 0 0.7 B 1", "O2B 0.05 0.2 0 0.3 B 2");
        assertEquals(List.of("Zn1", "O1B", "O2A"), Cifs.labels(reading));
        assertEquals(List.of("O1A", "O2B"), alternatives(reading));
        assertEquals("1", reading.alternatives().get(0).group());
        assertEquals(0.4, reading.alternatives().get(0).occupancy());
        assertEquals(Disorder.RESOLVED, reading.disorder());
        assertTrue(Cifs.warnings(reading).contains("line 18: _atom_site_disorder_group: of the disorder groups 2 (0.6),"
                + " 1 (0.4) the first was kept; left out: O1A"), Cifs.warnings(reading));
    }

    @Test
    void groupsWithoutAssemblyAreChosenPlaceByPlace() throws CifException {
        CifReading reading = read("P 1", "C1A 0 0 0 0.4 . 1", "C1B 0.05 0 0 0.6 . 2", "C2A 0.5 0.5 0.5 0.7 . 1",
                "C2B 0.5 0.55 0.5 0.3 . 2");
        assertEquals(List.of("C1B", "C2A"), Cifs.labels(reading));
        CifReading equal = read("P 1", "C1A 0 0 0 0.5 . 1", "C1B 0.05 0 0 0.5 . 2");
        assertEquals(List.of("C1A"), Cifs.labels(equal));
    }

    /** C-O 1.4 A with O on a mirror: the other C is its image, and both cannot be there. */
    @Test
    void oneImageIsKeptOfAGroupBelowZero() throws CifException {
        CifReading reading = read("P 1 m 1", "O1 0.5 0 0.5 0.5 . -1", "C1 0.58 0.09 0.55 0.5 . -1",
                "C2 0.45 0.13 0.45 0.5 . -1");
        assertEquals(3, reading.structure().atoms().size());
        assertEquals(List.of(0.0, 0.09, 0.13), reading.structure().atoms().stream().map(Atom::y).sorted().toList());
        assertEquals(Disorder.RESOLVED, reading.disorder());
        assertTrue(Cifs.warnings(reading).contains("images exclude each other"), Cifs.warnings(reading));
    }

    @Test
    void ofImagesThatOverlapByAFewTenthsOneIsKept() throws CifException {
        // 0.6 A from a centre of inversion, without a group
        CifReading reading = read("P -1", "O1 0.03 0 0 0.5 . .", "Zn1 0.25 0.25 0.25 1 . .");
        assertEquals(List.of("O1", "Zn1", "Zn1"), Cifs.labels(reading));
        assertEquals(Disorder.RESOLVED, reading.disorder());
    }

    @Test
    void aPartialSiteWithNothingInItsPlaceStays() throws CifException {
        CifReading reading = read("P -1", "Zn1 0.25 0.25 0.25 1 . .", "O1W 0.45 0.25 0.25 0.4626(9) . .");
        assertEquals(4, reading.structure().atoms().size());
        assertEquals(0.4626, reading.structure().atoms().get(3).occupancy());
        assertEquals(Disorder.PARTIAL, reading.disorder());
        assertEquals("line 18: _atom_site_occupancy: partly occupied with nothing in the place, kept as if full: "
                + "O1W (0.4626)", Cifs.warnings(reading));
    }

    @Test
    void ofPartialSitesThatOverlapTheMoreOccupiedStays() throws CifException {
        CifReading reading = read("P 1", "O1 0 0 0 0.3 . .", "O2 0.05 0 0 0.5 . .", "O3 0.5 0.5 0.5 0.9 . .",
                "Zn1 0.5 0.6 0.5 1 . .", "Hf1 0.2 0.8 0.8 0.2 . .", "Zr1 0.2 0.8 0.8 0.8 . .");
        assertEquals(List.of("O2", "Zn1", "Zr1"), Cifs.labels(reading));
        assertEquals(List.of("O1", "O3", "Hf1"), alternatives(reading));
        assertTrue(Cifs.warnings(reading).contains("O3 (0.9, near Zn1)"), Cifs.warnings(reading));
        assertTrue(!Cifs.warnings(reading).contains("nothing in the place"), Cifs.warnings(reading));
        assertEquals(Disorder.RESOLVED, reading.disorder());
    }

    /** Half a ring in each group, the other half by inversion. */
    @Test
    void imagesOfAGroupThatCompleteItStay() throws CifException {
        CifReading reading = read("P -1", "C1A 0.14 0 0 0.6 A 1", "C2A 0.07 0.12 0 0.6 A 1", "C3A -0.07 0.12 0 0.6 A 1",
                "C1B 0.14 0 0.03 0.4 A 2", "C2B 0.07 0 0.12 0.4 A 2", "C3B -0.07 0 0.12 0.4 A 2");
        assertEquals(6, reading.structure().atoms().size());
        assertTrue(reading.structure().atoms().stream().allMatch(atom -> atom.group().equals("1")));
    }

    @Test
    void partsOfAMoleculeWithOneOccupancyStayTogether() throws CifException {
        // two images of a C-O that exclude each other only by their C, 0.9 A apart over the centre of inversion
        CifReading reading = read("P -1", "C1 0.045 0 0 0.5 . .", "O1 0.105 0.1 0.07 0.5 . .");
        assertEquals(List.of("C1", "O1"), Cifs.labels(reading));
    }

    @Test
    void groupsExcludeEachOtherThoughNoOccupancyIsGiven() throws CifException {
        CifReading reading = read("P 1", "Zn1 0 0 0 . . .", "O1A 0.2 0 0 . A 1", "O1B 0.2 0.05 0 . A 2",
                "O2 0 0.2 0 . B 1");
        assertEquals(List.of("Zn1", "O1A", "O2"), Cifs.labels(reading));
        assertEquals(List.of("O1B"), alternatives(reading));
        assertEquals(Disorder.RESOLVED, reading.disorder());
    }

    @Test
    void noTwoAtomsOfTheReferenceWithPartialSitesExcludeEachOther() throws Exception {
        CifReading reading = new CifReader().read(ReferenceCifs.file("PCN-250")).first();
        assertEquals(Disorder.PARTIAL, reading.disorder());
        assertEquals(List.of(), reading.alternatives());
        assertTrue(Cifs.warnings(reading).contains("O1W (0.4626)"));
    }
}

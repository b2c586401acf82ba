// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.porelyte.crystal.Structure;
import org.porelyte.crystal.search.SameStructure;
import org.porelyte.crystal.search.Symmetrised;
import org.porelyte.crystal.search.SymmetrySearch;
import org.porelyte.crystal.symmetry.SpaceGroups;

/** Symmetry found in the atoms of the reference structures, and their symmetrised CIFs. */
class SymmetryOfReferenceCifsTest {

    /** Groups of the files, or of the frameworks whose P 1 expansions the files are. */
    private static final Map<String, Integer> GROUPS = Map.ofEntries(Map.entry("CHA_SI_mono", 166),
            Map.entry("HKUST-1", 225), Map.entry("HKUST-1_FIQCEN", 225), Map.entry("IRMOF-1", 225),
            Map.entry("LTA_SI", 226), Map.entry("MFI_SI", 62), Map.entry("MIL-47", 62), Map.entry("MIL-53-Cr-lt", 15),
            Map.entry("MgMOF-74", 148), Map.entry("PCN-250", 218), Map.entry("Quartz", 152), Map.entry("SBMOF-1", 14),
            Map.entry("non_P1_no_symmetry", 14));

    private final SymmetrySearch search = new SymmetrySearch(new SpaceGroups(), SymmetrySearch.TOLERANCE);

    @TestFactory
    Stream<DynamicTest> symmetrisedCifsAreReadBackTheSame() throws IOException {
        return ReferenceCifs.all().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Structure structure = new CifReader().read(file).first().structure();
            Symmetrised found = search.find(structure);
            CifReading back = Cifs.read(new CifWriter().write(found.asymmetric(), found.group()));
            assertEquals(found.group().operations(), back.symmetry().operations());
            assertEquals("", Cifs.warnings(back).lines().filter(line -> !line.contains("partly occupied"))
                    .reduce("", String::concat));
            assertEquals(found.structure().cell(), back.structure().cell());
            SameStructure.Result written = new SameStructure(1e-6).compare(found.structure(), back.structure());
            assertEquals("", written.difference());
            Structure primitive = Cifs.read(new CifWriter().write(search.primitive(structure))).structure();
            assertEquals("", new SameStructure(SymmetrySearch.TOLERANCE).compare(primitive, structure).difference());
            SameStructure.Result original = new SameStructure(0.05).compare(structure, back.structure());
            assertEquals("", original.difference());
            assertTrue(original.distance().getAsDouble() <= 2 * SymmetrySearch.TOLERANCE, original::toString);
        }));
    }

    @Test
    void groupsAreThoseOfTheStructures() throws IOException {
        for (Map.Entry<String, Integer> entry : GROUPS.entrySet()) {
            Structure structure = new CifReader().read(ReferenceCifs.file(entry.getKey())).first().structure();
            assertEquals(entry.getValue(), search.find(structure).group().number(), entry.getKey());
        }
    }

    /** Faces of Zr6O4(OH)4 that bear O and OH take turns, which leaves -4 3 m of m -3 m. */
    @Test
    void primitiveCellsGetTheirConventionalOnes() throws IOException {
        Structure primitive = new CifReader().read(ReferenceCifs.file("UiO-66_prim")).first().structure();
        Symmetrised found = search.find(primitive);
        assertEquals(216, found.group().number());
        assertEquals(4 * primitive.atoms().size(), found.structure().atoms().size());
        assertEquals(primitive.cell().a() * Math.sqrt(2), found.structure().cell().a(), 1e-3);
    }
}

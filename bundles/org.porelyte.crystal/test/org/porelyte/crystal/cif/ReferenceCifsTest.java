// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.porelyte.crystal.Contents;

/** The structures of the pore reference: atoms, volumes and densities of its table. */
class ReferenceCifsTest {

    /** Its row is the wrong reading of another program: atoms not multiplied. */
    private static final String READ_WRONG = "non_P1_no_symmetry";

    private final CifReader reader = new CifReader();

    @TestFactory
    Stream<DynamicTest> atomsVolumeAndDensityAreThoseOfTheTable() throws IOException {
        List<String> lines = Files.readAllLines(ReferenceCifs.folder().resolve("reference.csv"));
        assertTrue(lines.get(0).startsWith("structure,natoms_P1,cell_vol_A3,density_g_cm3,"));
        return lines.stream().skip(1).map(line -> line.split(",")).filter(row -> !row[0].equals(READ_WRONG))
                .map(row -> DynamicTest.dynamicTest(row[0], () -> assertRow(row)));
    }

    private void assertRow(String[] row) throws IOException {
        CifReading reading = reader.read(ReferenceCifs.file(row[0])).first();
        Contents contents = Contents.of(reading.structure());
        assertEquals(Integer.parseInt(row[1]), reading.structure().atoms().size(), () -> reading.warnings().toString());
        assertEquals(Double.parseDouble(row[2]), contents.volume(), 1e-3);
        assertEquals(Double.parseDouble(row[3]), contents.density(), 3e-5 * contents.density());
    }

    /** The same crystal at another temperature: the content of SBMOF-1's cell, in the cell that the file gives. */
    @Test
    void aNamedGroupWithoutOperationsIsExpanded() throws IOException {
        CifReading reading = reader.read(ReferenceCifs.file(READ_WRONG)).first();
        Contents sbmof = Contents.of(reader.read(ReferenceCifs.file("SBMOF-1")).first().structure());
        assertEquals(sbmof.formula(), Contents.of(reading.structure()).formula());
        assertEquals(120, reading.structure().atoms().size());
        assertEquals(SymmetrySource.HALL, reading.symmetry().source());
        assertEquals("P 1 21/n 1", reading.symmetry().symbol());
        assertEquals(1.570415 * 1456.4721 / 1473.53, Contents.of(reading.structure()).density(), 1e-4);
    }

    /** Neither has a row. */
    @Test
    void theLargestAreRead() throws IOException {
        assertEquals(2112, reader.read(ReferenceCifs.file("ADARAA")).first().structure().atoms().size());
        assertEquals(2788, reader.read(ReferenceCifs.file("MIL-100")).first().structure().atoms().size());
    }

    @Test
    void warningsAreFewAndExplainThemselves() throws IOException {
        Map<String, Integer> expected = Map.of("DUT-8-open", 1, "PCN-250", 1, "SBMOF-1", 1);
        for (Path file : ReferenceCifs.all()) {
            CifReading reading = reader.read(file).first();
            String name = file.getFileName().toString().replace(".cif", "");
            assertEquals(expected.getOrDefault(name, 0), reading.warnings().size(), () -> name + reading.warnings());
        }
    }
}

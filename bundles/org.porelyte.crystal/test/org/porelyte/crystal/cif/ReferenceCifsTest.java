// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.porelyte.crystal.Contents;
import org.porelyte.crystal.symmetry.SpaceGroup;
import org.porelyte.crystal.symmetry.SpaceGroups;

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

    @Test
    void dump() throws IOException {
        for (Path file : ReferenceCifs.all()) {
            long t = System.nanoTime();
            CifReading r = reader.read(file).first();
            Contents c = Contents.of(r.structure());
            System.err.println(file.getFileName() + " " + r.structure().name() + " " + r.structure().atoms().size() + " "
                    + c.formula() + " " + c.volume() + " " + c.density() + " " + r.symmetry().symbol() + " "
                    + r.symmetry().source() + " " + r.symmetry().operations().size() + " " + r.disorder() + " "
                    + (System.nanoTime() - t) / 1000000.0 + "ms");
            r.warnings().forEach(w -> System.err.println("     " + w));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.symmetry.SpaceGroup;
import org.porelyte.crystal.symmetry.SpaceGroups;

class CifWriterTest {

    private final CifWriter writer = new CifWriter();

    private static Structure read(String cif) throws CifException {
        return Cifs.read(cif).structure();
    }

    /** Same cell, same atoms at the same places within 1e-6 A. */
    private static void assertSame(Structure expected, Structure actual) {
        assertEquals(expected.cell(), actual.cell());
        assertEquals(expected.atoms().size(), actual.atoms().size());
        for (int i = 0; i < expected.atoms().size(); i++) {
            Atom one = expected.atoms().get(i);
            Atom other = actual.atoms().get(i);
            assertEquals(one.element() + one.charge() + one.occupancy() + one.assembly() + one.group(),
                    other.element() + other.charge() + other.occupancy() + other.assembly() + other.group());
            double[] shift = new double[3];
            for (int k = 0; k < 3; k++) {
                double difference = one.position()[k] - other.position()[k];
                shift[k] = difference - Math.rint(difference);
            }
            double[] cartesian = expected.cell().toCartesian(shift);
            assertTrue(Math.hypot(Math.hypot(cartesian[0], cartesian[1]), cartesian[2]) < 1e-6);
        }
    }

    @TestFactory
    Stream<DynamicTest> referencesAreReadBackTheSame() throws Exception {
        return ReferenceCifs.all().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            Structure structure = new CifReader().read(file).first().structure();
            String written = writer.write(structure);
            assertSame(structure, read(written));
            assertEquals(written, writer.write(structure));
        }));
    }

    @Test
    void chargesOccupanciesAndGroupsAreKept() throws CifException {
        Structure structure = new Structure("a name\u00e9", new Cell(5.1, 6.2, 7.3, 80.5, 91.25, 100.125), List.of(
                new Atom("Zr1", "Zr", 0, 1e-12, 0.99999999999, 4, 1, "", "", 0),
                new Atom("Zr1", "Zr", 0.5, 0.5, 0.5, 4, 1, "", "", 0),
                new Atom("1O#", "O", 0.25, 1 / 3.0, 0.75, -2, 0.4626, "A", "-1", 0),
                new Atom("Zr1_2", "D", 0.125, 0.1, 0.1, 0, 1, "", "", 0)));
        String cif = writer.write(structure);
        assertSame(structure, read(cif));
        assertEquals(List.of("Zr1", "Zr1_2", "O1O_", "Zr1_2_2"), cif.lines()
                .dropWhile(line -> !line.startsWith("_atom")).dropWhile(line -> line.startsWith("_atom"))
                .map(line -> line.split(" ")[0]).toList());
        assertTrue(cif.startsWith("data_a_name_\n"));
        assertTrue(cif.contains("\nZr1 Zr4+ 0.0000000000 0.0000000000 1.0000000000 1 . .\n"), cif);
        assertTrue(cif.chars().allMatch(c -> c < 127));
    }

    @Test
    void manyAtomsWithOneLabelGetLabelsOfTheirOwn() throws CifException {
        StringBuilder sites = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            sites.append("C1 ").append(i / 2000.0).append(" 0 0\n");
        }
        Structure structure = read(Cifs.p1(1000) + Cifs.sites(sites.toString().strip()));
        List<String> labels = Cifs.labels(Cifs.read(writer.write(structure)));
        assertEquals(2000, new HashSet<>(labels).size());
    }

    @Test
    void anAsymmetricUnitIsWrittenWithItsGroup() throws CifException {
        SpaceGroup group = new SpaceGroups().byHall("-F 4 2 3").orElseThrow();
        String cif = writer.write(new Structure("salt", new Cell(5.64, 5.64, 5.64, 90, 90, 90),
                List.of(Atom.of("Na1", "Na", 0, 0, 0), Atom.of("Cl1", "Cl", 0.5, 0.5, 0.5))), group);
        CifReading reading = Cifs.read(cif);
        assertEquals(8, reading.structure().atoms().size());
        assertEquals("F m -3 m", reading.symmetry().symbol());
        assertEquals(List.of(), reading.warnings());
    }

    /** Whatever the setting, what is written is understood. */
    @Test
    void everySettingIsReadBack() throws CifException {
        Structure one = new Structure("x", new Cell(9, 9, 9, 90, 90, 90), List.of(Atom.of("C1", "C", 0, 0, 0)));
        for (SpaceGroup setting : new SpaceGroups().settings()) {
            assertEquals(setting.operations(), Cifs.read(writer.write(one, setting)).symmetry().operations());
        }
    }

    @Test
    void filesAreReplacedWhole(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("a.cif");
        Files.writeString(file, "old");
        writer.save("new\n", file);
        assertEquals("new\n", Files.readString(file, StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.porelyte.crystal.Contents;
import org.porelyte.crystal.symmetry.SpaceGroup;
import org.porelyte.crystal.symmetry.SpaceGroups;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/** Where the symmetry comes from; what is contradictory or missing is told. Multiplicities: Int. Tables A. */
class SymmetryOfCifsTest {

    private static final String SALT = Cifs.sites("Na1 0 0 0", "Cl1 0.5 0.5 0.5");

    private static String operations(String... operations) {
        return "loop_\n_space_group_symop_operation_xyz\n'" + String.join("'\n'", operations) + "'\n";
    }

    /** Rock salt, a = 5.6402 A: 4 NaCl in 179.43 A^3 make 2.163 g/cm^3, as handbooks say. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "_symmetry_space_group_name_Hall '-F 4 2 3'; Hall",
        "_symmetry_space_group_name_H-M 'F m -3 m'; Hermann-Mauguin",
        "_space_group_name_H-M_alt Fm-3m; Hermann-Mauguin",
        "_symmetry_space_group_name_H-M 'F M 3 M'; Hermann-Mauguin",
        "_space_group_IT_number 225; number"})
    void rockSaltComesFromAnyNameOfItsGroup(String item, String source) throws CifException {
        CifReading reading = Cifs.read(Cifs.cube(5.6402) + item + "\n" + SALT);
        assertEquals(8, reading.structure().atoms().size());
        assertEquals(source, reading.symmetry().source().label());
        assertEquals("F m -3 m", reading.symmetry().symbol());
        assertEquals(2.163, Contents.of(reading.structure()).density(), 5e-4);
        assertEquals("Cl4Na4", Contents.of(reading.structure()).formula().text());
    }

    @Test
    void withoutAnySymmetryItIsP1AndToldSo() throws CifException {
        CifReading reading = Cifs.read(Cifs.cube(5) + SALT);
        assertEquals(SymmetrySource.NONE, reading.symmetry().source());
        assertEquals(2, reading.structure().atoms().size());
        assertTrue(Cifs.warnings(reading).contains("P 1 was assumed"));
    }

    @Test
    void missingCentringAndIdentityAreAdded() throws CifException {
        CifReading reading = Cifs.read(Cifs.cell(9, 9, 9, 90, 90, 90) + "_symmetry_space_group_name_H-M 'F m m 2'\n"
                + operations("-x,-y,z", "x,-y,z", "-x,y,z") + Cifs.sites("C1 0.1 0.2 0.3"));
        assertEquals(16, reading.structure().atoms().size());
        assertEquals("""
                line 10: _space_group_symop_operation_xyz: x,y,z is missing among the operations; it was added
                line 10: _space_group_symop_operation_xyz: the operations lack the centring of \
                _symmetry_space_group_name_H-M 'F m m 2'; it was added""", Cifs.warnings(reading));
    }

    @Test
    void theCellDecidesBetweenRhombohedralAndHexagonalAxes() throws CifException {
        String site = "_space_group_name_H-M_alt 'R -3'\n" + Cifs.sites("C1 0.1 0.2 0.3");
        CifReading hexagonal = Cifs.read(Cifs.cell(9, 9, 20, 90, 90, 120) + site);
        assertEquals(18, hexagonal.structure().atoms().size());
        assertTrue(Cifs.warnings(hexagonal).contains("'R -3' leaves the axes open; by the cell, R -3:H was used"));
        CifReading rhombohedral = Cifs.read(Cifs.cell(9, 9, 9, 70, 70, 70) + site);
        assertEquals(6, rhombohedral.structure().atoms().size());
        assertEquals("R -3:R", rhombohedral.symmetry().symbol());
        assertEquals(18, Cifs.read(Cifs.cell(9, 9, 20, 90, 90, 120) + site.replace("'R -3'", "'R -3 :H'"))
                .structure().atoms().size());
    }

    /** Silicon at the origin is right with the first origin only; at 1/8 with the second. */
    @ParameterizedTest
    @CsvSource({"F d -3 m, 0, :1", "F d -3 m, 0.125, :2", "F d -3 m S, 0, :1", "F d -3 m Z, 0.125, :2",
        "F d -3 m :1, 0, :1"})
    void theAtomsDecideBetweenOrigins(String symbol, String x, String origin) throws CifException {
        CifReading reading = Cifs.read(Cifs.cube(5.431) + "_symmetry_space_group_name_H-M '" + symbol + "'\n"
                + Cifs.sites("Si1 " + x + " " + x + " " + x));
        assertEquals("F d -3 m" + origin, reading.symmetry().symbol());
        assertEquals(8, reading.structure().atoms().size());
        assertEquals(symbol.endsWith("m") ? 1 : 0, reading.warnings().size(), () -> Cifs.warnings(reading));
    }

    @Test
    void monoclinicAxesFollowTheCell() throws CifException {
        String site = Cifs.sites("C1 0.1 0.2 0.3");
        assertEquals("P 1 21/n 1", Cifs.read(Cifs.cell(5, 6, 7, 90, 100, 90) + "_space_group_name_H-M_alt P2(1)/n\n"
                + site).symmetry().symbol());
        assertEquals(List.of(SymmetryOperation.parse("x,y,z"), SymmetryOperation.parse("-x,-y,z+1/2")),
                Cifs.read(Cifs.cell(5, 6, 7, 90, 90, 100) + "_space_group_IT_number 4\n" + site).symmetry()
                        .operations());
    }

    @Test
    void anUnusualUniqueAxisIsTold() throws CifException {
        CifReading reading = Cifs.read(Cifs.cell(5, 6, 7, 90, 90, 100) + "_space_group_name_H-M_alt 'P 21'\n"
                + Cifs.sites("C1 0.1 0.2 0.3"));
        assertEquals("P 1 1 21", reading.symmetry().symbol());
        assertEquals("line 8: _space_group_name_H-M_alt: 'P 21' leaves the axes open; by the cell, P 1 1 21 was used",
                Cifs.warnings(reading));
    }

    @Test
    void contradictionsAreTold() throws CifException {
        CifReading reading = Cifs.read(Cifs.cell(5, 6, 7, 90, 90, 90) + "_symmetry_cell_setting cubic\n"
                + "_symmetry_space_group_name_H-M 'P -1'\n_symmetry_Int_Tables_number 62\n_cell_volume 300\n"
                + operations("x,y,z", "-x,y,-z") + Cifs.sites("C1 0.1 0.2 0.3"));
        assertEquals(2, reading.structure().atoms().size());
        String warnings = Cifs.warnings(reading);
        assertTrue(warnings.contains("line 8: _symmetry_cell_setting: is 'cubic', but P 1 2 1 is monoclinic"));
        assertTrue(warnings.contains("line 10: _symmetry_Int_Tables_number: '62' is space group 62, but "
                + "_symmetry_space_group_name_H-M 'P -1' is 2"), warnings);
        assertTrue(warnings.contains("line 11: _cell_volume: is 300 A^3, but the lengths and angles make 210.00 A^3"));
        assertTrue(warnings.contains("the operations are those of P 1 2 1 (number 3), but "
                + "_symmetry_space_group_name_H-M 'P -1' is number 2; the operations are used"), warnings);
    }

    @Test
    void aCellThatDoesNotHaveTheSymmetryIsTold() throws CifException {
        CifReading reading = Cifs.read(Cifs.cell(5, 5.1, 5, 90, 90, 90) + "_space_group_name_H-M_alt 'P m -3 m'\n"
                + Cifs.sites("C1 0 0 0"));
        assertEquals("line 2: _cell_length_a: the cell does not have the symmetry of P m -3 m (cubic): lengths or "
                + "angles that should be equal or fixed are not", Cifs.warnings(reading));
    }

    @Test
    void operationsThatAreNoGroupAreCompleted() throws CifException {
        String cell = Cifs.cell(5, 5, 7, 90, 90, 90);
        CifReading generated = Cifs.read(cell + operations("x,y,z", "-y,x,z+1/4") + Cifs.sites("C1 0.1 0.2 0.3"));
        assertEquals("P 41", generated.symmetry().symbol());
        assertEquals(4, generated.structure().atoms().size());
        assertTrue(Cifs.warnings(generated).contains("the operations are no group"));
        assertTrue(Cifs.warnings(generated).contains("2 that follow from them were added"));
        CifReading named = Cifs.read(cell + "_space_group_name_H-M_alt 'P 4/m m m'\n"
                + operations("x,y,z", "-y,x,z") + Cifs.sites("C1 0.1 0.2 0.3"));
        assertEquals(16, named.structure().atoms().size());
        CifReading twice = Cifs.read(cell + operations("x,y,z", "x,y,z") + Cifs.sites("C1 0.1 0.2 0.3"));
        assertEquals("line 11: _space_group_symop_operation_xyz: 'x,y,z' is listed twice; used once",
                Cifs.warnings(twice));
    }

    @Test
    void namesOfNoGroupAreToldAndTheNextIsUsed() throws CifException {
        CifReading reading = Cifs.read(Cifs.cube(5.64) + "_space_group_name_Hall 'nonsense'\n"
                + "_space_group_name_H-M_alt 'X 9'\n_space_group_IT_number 225\n" + SALT);
        assertEquals(8, reading.structure().atoms().size());
        assertEquals(List.of(8, 9, 10), reading.warnings().stream().map(Warning::line).toList());
    }

    /** The operations that the reference files print are those of the symbols that they print. */
    @TestFactory
    Stream<DynamicTest> printedOperationsAreThoseOfThePrintedSymbols() throws Exception {
        SpaceGroups groups = new SpaceGroups();
        return ReferenceCifs.all().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            CifReading reading = new CifReader(groups).read(file).first();
            SpaceGroup group = reading.symmetry().group().orElseThrow();
            assertEquals(group.operations(), reading.symmetry().operations());
            assertTrue(reading.warnings().stream().noneMatch(warning -> warning.tag().contains("symop_operation")
                    && reading.symmetry().source() == SymmetrySource.OPERATORS), () -> Cifs.warnings(reading));
        }));
    }
}

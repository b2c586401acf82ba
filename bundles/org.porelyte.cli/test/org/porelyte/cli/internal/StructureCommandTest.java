// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StructureCommandTest {

    private static final String HEADER = "file,atoms,formula,volume_A3,density_g_cm3,space_group,symmetry_source,"
            + "components,disorder,warnings";

    /** Rock salt: 4 NaCl of 58.4425 g/mol in 5.6402^3 A^3 make 2.1635 g/cm^3. */
    private static final String SALT = """
            data_salt
            _cell_length_a 5.6402
            _cell_length_b 5.6402
            _cell_length_c 5.6402
            _cell_angle_alpha 90
            _cell_angle_beta 90
            _cell_angle_gamma 90
            _space_group_name_H-M_alt 'F m -3 m'
            loop_
            _atom_site_label
            _atom_site_fract_x
            _atom_site_fract_y
            _atom_site_fract_z
            Na1 0 0 0
            Cl1 0.5 0.5 0.5
            """;

    @TempDir
    private Path folder;

    private final Shell shell = new Shell();
    private Path salt;

    @BeforeEach
    void writeSalt() throws IOException {
        salt = Files.writeString(folder.resolve("salt.cif"), SALT);
    }

    @Test
    void tellsWhatIsInTheCell() {
        assertEquals(0, shell.run("structure", salt));
        assertEquals(List.of(HEADER, salt + ",8,Cl4Na4,179.425,2.1635,F m -3 m,Hermann-Mauguin,framework,none,0"),
                shell.out().lines().toList());
        assertEquals("", shell.err());
    }

    @Test
    void jsonHasNumbers() {
        assertEquals(0, shell.run("structure", salt, "--format", "json"));
        JsonObject row = JsonParser.parseString(shell.out()).getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(8, row.get("atoms").getAsInt());
        assertEquals(2.1635, row.get("density_g_cm3").getAsDouble());
        assertEquals("framework", row.get("components").getAsJsonArray().get(0).getAsString());
    }

    @Test
    void writesCifsInP1AndNeverReplacesWhatItReads() throws IOException {
        Path named = Files.writeString(folder.resolve("salt-P1.cif"), SALT);
        assertEquals(0, shell.run("structure", salt, named, "-o", folder));
        assertEquals(SALT, Files.readString(named));
        assertEquals(0, shell.run("structure", folder.resolve("salt-P1-2.cif")));
        assertTrue(shell.out().contains(",8,Cl4Na4,179.425,2.1635,P 1,operators,"), shell::out);
        assertTrue(Files.exists(folder.resolve("salt-P1-P1.cif")));
    }

    @Test
    void writesTheSymmetryThatIsFound() throws IOException {
        Path out = folder.resolve("out");
        assertEquals(0, shell.run("structure", salt, "-o", out));
        assertEquals("", shell.err());
        assertEquals(0, shell.run("structure", out.resolve("salt.symmetrised.cif"), out.resolve("salt-P1.cif"), "-o",
                out));
        assertEquals(List.of(",8,Cl4Na4,179.425,2.1635,F m -3 m,operators,framework,none,0",
                ",8,Cl4Na4,179.425,2.1635,P 1,operators,framework,none,0"),
                shell.out().lines().skip(1).map(line -> line.substring(line.indexOf(','))).toList());
        assertEquals("porelyte structure: " + out.resolve("salt-P1.cif") + ": the symmetry within 0.01 A is that of "
                + "F m -3 m, the file has P 1\n", shell.err());
        assertEquals(Files.readString(out.resolve("salt.symmetrised.cif")),
                Files.readString(out.resolve("salt-P1.symmetrised.cif")));
    }

    /** Chlorine is moved by 0.02 A along c, which leaves a tetragonal cell of half the size. */
    @Test
    void theToleranceDecidesAboutSymmetry() throws IOException {
        Path moved = Files.writeString(folder.resolve("moved.cif"), SALT.replace("'F m -3 m'", "'F m m 2'")
                .replace("Cl1 0.5 0.5 0.5", "Cl1 0.5 0.5 0.50354598"));
        assertEquals(0, shell.run("structure", moved, "-o", folder.resolve("out")));
        assertTrue(shell.err().contains("the symmetry within 0.01 A is that of I 4 m m, "), shell::err);
        assertEquals(0, shell.run("structure", moved, "-o", folder.resolve("out"), "--tolerance", "0.03"));
        assertTrue(shell.err().contains("the symmetry within 0.03 A is that of F m -3 m, "), shell::err);
        assertEquals(2, shell.run("structure", moved, "--tolerance", "0"));
        assertTrue(shell.err().contains("--tolerance: a tolerance of 0.0 A; expected one above 0, up to 0.3 A"),
                shell::err);
    }

    @Test
    void filesThatCannotBeReadAreNamedAndTheOthersDone() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.cif"), SALT.replace("Cl1 0.5", "Cl1 0.5x"));
        Path missing = folder.resolve("missing.cif");
        assertEquals(1, shell.run("structure", broken, missing, folder, salt));
        assertEquals(2, shell.out().lines().count());
        assertEquals(List.of("porelyte structure: " + broken + ", line 15: _atom_site_fract_x is '0.5x'; expected a "
                + "number such as 0.4924 or 0.4924(14)", "porelyte structure: " + missing + ": no such file",
                "porelyte structure: " + folder + ": is a folder; expected a CIF"), shell.err().lines().toList());
    }

    @Test
    void eachDataBlockIsARow() throws IOException {
        Path two = Files.writeString(folder.resolve("two.cif"), SALT + SALT.replace("data_salt", "data_other")
                + SALT.replace("data_salt", "data_bad").replace("_cell_length_b 5.6402", ""));
        assertEquals(1, shell.run("structure", two, "-o", folder.resolve("out")));
        assertEquals(3, shell.out().lines().count());
        assertTrue(shell.out().contains(two + "#other,8,"), shell::out);
        assertTrue(shell.err().contains("line 31: the data block 'bad' has atoms but no _cell_length_b"), shell::err);
        assertTrue(Files.exists(folder.resolve("out").resolve("two-other-P1.cif")));
    }

    /** A frame of W and S with a half occupied site of water in its cavity. */
    @Test
    void solventIsTakenOutOnlyWhenAsked() throws IOException {
        Path wet = Files.writeString(folder.resolve("wet.cif"), """
                data_wet
                _cell_length_a 5
                _cell_length_b 5
                _cell_length_c 5
                _cell_angle_alpha 90
                _cell_angle_beta 90
                _cell_angle_gamma 90
                _space_group_name_H-M_alt 'P m -3 m'
                loop_
                _atom_site_label _atom_site_fract_x _atom_site_fract_y _atom_site_fract_z _atom_site_occupancy
                W1 0 0 0 1
                S1 0.5 0 0 1
                O1W 0.5 0.5 0.5 0.5
                """);
        assertEquals(0, shell.run("structure", wet));
        assertTrue(shell.out().contains(",5,OS3W,125.000,") && shell.out().contains("framework; water without"),
                shell::out);
        assertTrue(shell.out().contains(",partial sites kept,1"), shell::out);
        assertEquals(0, shell.run("structure", wet, "--remove-solvent"));
        assertTrue(shell.out().contains(",4,S3W,125.000,"), shell::out);
        assertTrue(shell.err().contains("taken out of the pores: 1 water without its hydrogens"), shell::err);
        assertFalse(shell.out().contains("water"));
    }

    @Test
    void anElementWithoutNaturalMassHasNoDensity() throws IOException {
        Path technetium = Files.writeString(folder.resolve("tc.cif"), SALT.replace("Na1", "Tc1"));
        assertEquals(0, shell.run("structure", technetium));
        assertTrue(shell.out().contains(",8,Cl4Tc4,179.425,,F m -3 m,"), shell::out);
        assertTrue(shell.err().contains("no density: No mass is known for Tc"), shell::err);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffractionCommandTest {

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

    /** Angles by Bragg's law; 2 0 0 is the strongest line of halite. */
    @Test
    void listsPeaks() {
        assertEquals(0, shell.run("diffraction", salt));
        List<String> rows = shell.out().lines().toList();
        assertEquals("file,two_theta_deg,d_A,hkl,multiplicity,intensity_percent,f_squared,also", rows.get(0));
        assertEquals(4, rows.size(), "1 1 1, 2 0 0 and 2 2 0 are below 50 degrees");
        double angle = 2 * Math.toDegrees(Math.asin(1.5405929 / 5.6402));
        assertTrue(rows.get(2).startsWith(salt + String.format(java.util.Locale.ROOT, ",%.4f,2.82010,2 0 0,6,100.00,",
                angle)), rows.get(2));
        assertEquals("", shell.err());
    }

    @Test
    void drawsPatternsAndAMeasuredOne() throws IOException {
        Path measured = Files.writeString(folder.resolve("salt.xy"), "20 1\n31.7 1000\n50 2\n");
        Path plot = folder.resolve("salt.svg");
        assertEquals(0, shell.run("diffraction", salt, "--plot", plot, "--measured", measured));
        String svg = Files.readString(plot);
        assertTrue(svg.contains("salt.xy (measured)") && svg.contains("2θ"), svg.substring(0, 500));
        try (var files = Files.list(folder)) {
            assertEquals(3, files.count(), "nothing temporary stays");
        }
    }

    @Test
    void whatCannotBeIsTold() {
        assertEquals(2, shell.run("diffraction", salt, "--range", "50,2"));
        assertTrue(shell.err().contains("0 <= from < to < 180"), shell.err());
        assertEquals(2, shell.run("diffraction", salt, "--range", "50"));
        assertEquals(2, shell.run("diffraction", salt, "--wavelength", "-1"));
        assertEquals(2, shell.run("diffraction", salt, "--plot", folder.resolve("x.gif")));
        assertTrue(shell.err().contains(".svg, .pdf or .png"), shell.err());
        assertEquals(1, shell.run("diffraction", folder.resolve("absent.cif")));
        assertTrue(shell.err().contains("absent.cif: no such file"), shell.err());
        assertEquals(1, shell.run("diffraction", salt, "--plot", folder.resolve("absent/x.svg")));
        assertTrue(shell.err().contains("cannot be written"), shell.err());
        assertEquals(1, shell.run("diffraction", salt, "--measured", folder.resolve("absent.xy")));
        assertFalse(shell.err().contains("Exception"), shell.err());
    }
}

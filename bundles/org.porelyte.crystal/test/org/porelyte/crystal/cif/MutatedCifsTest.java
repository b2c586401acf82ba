// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Thousands of damaged CIFs, the same in every run: each is read, or refused with a line. */
class MutatedCifsTest {

    private static final int CASES = 4000;
    private static final List<String> SOUND = List.of(
            Cifs.cube(5.64) + "_space_group_name_H-M_alt 'F m -3 m'\n" + Cifs.sites("Na1 0 0 0", "Cl1 0.5 0.5 0.5"),
            Cifs.cell(9, 9, 20, 90, 90, 120) + "_symmetry_space_group_name_Hall '-R 3 2\"'\nloop_\n"
                    + "_symmetry_equiv_pos_as_xyz\n'x,y,z'\n'-y,x-y,z'\n'-x+y,-x,z'\n'x+2/3,y+1/3,z+1/3'\n"
                    + Cifs.disordered("Zr1 0 0 0.1(2) 1 . .", "O1A 0.2 0 0 0.4 A 1", "O1B 0.2 0.05 0 0.6 A 2",
                            "C1 0.3 0.3 0.01 0.5 . -1", "O1W 0.33 0.66 0.1 0.3 . ."),
            "#\\#CIF_1.1\ndata_x\n_title\n;a\nb\n;\nsave_f\n_a 1\nsave_\n" + Cifs.cube(7)
                    + "_space_group_IT_number 227\n" + Cifs.sites("Si1 0 0 0").replace("fract", "Cartn"));
    private static final List<String> PIECES = List.of("'", "\"", ";", "\n;\n", "loop_", "data_", "save_", "_", "?",
            ".", "#", "\0", "\r", "\n", " ", "1e308", "-1", "99999999999999999999", "0", "(", ")", "x,y,z", "\u00e9",
            "_cell_length_a 1", "global_", "stop_", "NaN", "-", "0.000001", "_atom_site_occupancy", "[", "1/0");

    @Test
    void eachEndsWithAStructureOrALine() {
        CifReader reader = new CifReader();
        Random random = new Random(20261121);
        int readings = 0;
        for (int i = 0; i < CASES; i++) {
            String text = SOUND.get(i % SOUND.size());
            for (int n = random.nextInt(4); n >= 0; n--) {
                text = mutated(text, random);
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            String shown = text;
            readings += assertTimeoutPreemptively(ofSeconds(20), () -> reads(reader, bytes, shown)) ? 1 : 0;
        }
        assertTrue(readings > CASES / 10 && readings < CASES, "only some are still sound: " + readings);
    }

    private static boolean reads(CifReader reader, byte[] bytes, String text) {
        try {
            CifContents contents = reader.read("test.cif", bytes);
            contents.failures().forEach(failure -> assertTrue(failure.line() > 0, failure.getMessage()));
            return !contents.readings().isEmpty();
        } catch (CifException e) {
            assertTrue(e.line() > 0, e.getMessage());
            return false;
        } catch (RuntimeException e) {
            throw new AssertionError("for this CIF:\n" + text, e);
        }
    }

    private static String mutated(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(12));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at) + piece + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(end);
            case 2 -> text.substring(0, at) + piece + text.substring(end);
            case 3 -> text.substring(0, end) + text.substring(at);
            default -> text.substring(0, at) + (char) random.nextInt(300) + text.substring(end);
        };
    }
}

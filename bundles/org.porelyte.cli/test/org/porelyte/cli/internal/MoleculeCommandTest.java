// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;

/** Expected values: masses of the elements' isotopes (IUPAC), as tabulated for these molecules in the project's brief. */
class MoleculeCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return new CommandLineRunner(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)).run(arguments);
    }

    @Test
    void describesACation() {
        assertEquals(0, run("molecule", "1-allyl-3-methylimidazolium", "--format", "json"));
        JsonArray list = JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonArray();
        JsonObject molecule = list.get(0).getAsJsonObject();
        assertEquals("C7H11N2+", molecule.get("formula").getAsString());
        assertEquals("123.09167", molecule.get("monoisotopic_mass").getAsString());
        assertEquals("123.176", molecule.get("average_mass").getAsString());
        assertEquals(1, molecule.get("charge").getAsInt());
    }

    @Test
    void laddersOfVinylLinkerAndIonicLiquid() {
        assertEquals(0, run("molecule", "2-vinylterephthalic acid", "--ladder", "AMIM-TFSI", "--from", "12", "--to", "32",
                "--format", "csv"));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals("n,end_groups,formula,m_z_1,m_z_2,average_m_z_1", lines.get(0));
        assertEquals(22, lines.size());
        assertTrue(lines.get(1).startsWith("12,H/H,"), lines.get(1));
        assertTrue(lines.get(1).contains(",4750.2542,2235.1682,"), lines.get(1));
        assertTrue(lines.get(21).startsWith("32,H/H,") && lines.get(21).contains(",12810.4445,"), lines.get(21));
    }

    @Test
    void aBrokenInputIsNamedAndTheRestDone() {
        assertEquals(1, run("molecule", "c1ccccc", "O"));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("c1ccccc"), err::toString);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("H2O"), out::toString);
    }

    @Test
    void unknownOptionsAndCommandsAreUsageErrors() {
        assertEquals(2, run("molecule", "O", "--relax"));
        assertEquals(2, run("assemble"));
        assertEquals(2, run());
        assertEquals(2, run("molecule", "O", "--from", "3"));
        assertEquals(2, run("molecule", "O", "--ladder", "AMIM-TFSI", "--from", "9", "--to", "3"));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }
}

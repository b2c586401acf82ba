// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;

/** Expected values: summed masses of the elements' isotopes and atomic weights (IUPAC). */
class MoleculeCommandTest {

    private final Shell shell = new Shell();

    @Test
    void describesACation() {
        assertEquals(0, shell.run("molecule", "1-allyl-3-methylimidazolium", "--format", "json"));
        JsonArray list = JsonParser.parseString(shell.out()).getAsJsonArray();
        JsonObject molecule = list.get(0).getAsJsonObject();
        assertEquals("C7H11N2+", molecule.get("formula").getAsString());
        assertEquals("123.09167", molecule.get("monoisotopic_mass").getAsString());
        assertEquals("123.176", molecule.get("average_mass").getAsString());
        assertEquals(1, molecule.get("charge").getAsInt());
    }

    @Test
    void laddersOfVinylLinkerAndIonicLiquid() {
        assertEquals(0, shell.run("molecule", "2-vinylterephthalic acid", "--ladder", "AMIM-TFSI", "--from", "12",
                "--to", "32", "--format", "csv"));
        List<String> lines = shell.out().lines().toList();
        assertEquals("n,end_groups,formula,m_z_1,m_z_2,average_m_z_1", lines.get(0));
        assertEquals(22, lines.size());
        assertTrue(lines.get(1).startsWith("12,H/H,"), lines.get(1));
        assertTrue(lines.get(1).contains(",4750.2542,2235.1682,"), lines.get(1));
        assertTrue(lines.get(21).startsWith("32,H/H,") && lines.get(21).contains(",12810.4445,"), lines.get(21));
    }

    /** [M+H]+ keeps all counter-ions: [M-TFSI]+ (4750.2542) with TFSI- (279.91784) and H+ (1.00728) of chemistry.md. */
    @Test
    void endGroupsAndChargeCarrierAreChoices() {
        assertEquals(0, shell.run("molecule", "2-vinylterephthalic acid", "--ladder", "AMIM-TFSI", "--from", "12",
                "--to", "12", "--end-groups", "AIBN", "--carrier", "TFSI"));
        assertTrue(shell.out().contains(",4817.2964,"), shell::out);
        assertEquals(0, shell.run("molecule", "2-vinylterephthalic acid", "--ladder", "AMIM-TFSI", "--from", "12",
                "--to", "12", "--carrier", "H+", "--format", "json"));
        double mz = JsonParser.parseString(shell.out()).getAsJsonArray().get(0).getAsJsonObject().get("m_z_1")
                .getAsDouble();
        assertEquals(4750.2542 + 279.91784 + 1.00728, mz, 2e-4);
        assertEquals(1, shell.run("molecule", "2-vinylterephthalic acid", "--ladder", "AMIM-TFSI", "--from", "1",
                "--to", "1", "--carrier", "PC"));
        assertTrue(shell.err().contains("give an ion"), shell::err);
        assertEquals(2, shell.run("molecule", "O", "--carrier", "Na"));
        assertEquals(2, shell.run("molecule", "O", "--end-groups", "AIBN"));
    }

    @Test
    void aBrokenInputIsNamedAndTheRestDone() {
        assertEquals(1, shell.run("molecule", "c1ccccc", "O"));
        assertTrue(shell.err().contains("c1ccccc"), shell::err);
        assertTrue(shell.out().contains("H2O"), shell::out);
    }

    @Test
    void unknownOptionsAndCommandsAreUsageErrors() {
        assertEquals(2, shell.run("molecule", "O", "--relax"));
        assertEquals(2, shell.run("assemble"));
        assertEquals(2, shell.run());
        assertEquals(2, shell.run("molecule", "O", "--from", "3"));
        assertEquals(2, shell.run("molecule", "O", "--ladder", "AMIM-TFSI", "--from", "9", "--to", "3"));
        assertEquals("", shell.out());
    }

    /** Terephthalic acid C8H6O4 with vinyl (C2H2 more) and hydroxyl (O more); atoms count in the SMILES as given. */
    @Test
    void groupsAreAttached() {
        assertEquals(0, shell.run("molecule", "OC(=O)c1ccc(cc1)C(O)=O", "--attach", "6:*C=C", "--attach", "9:*O",
                "--format", "json"));
        JsonObject molecule = JsonParser.parseString(shell.out()).getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("OC(=O)c1ccc(cc1)C(O)=O", molecule.get("input").getAsString());
        assertEquals("C10H8O5", molecule.get("formula").getAsString());
        shell.run("molecule", "OC(=O)c1cc(C=C)c(cc1O)C(O)=O", "--format", "json");
        assertEquals(JsonParser.parseString(shell.out()).getAsJsonArray().get(0).getAsJsonObject().get("inchikey"),
                molecule.get("inchikey"));
    }

    @Test
    void whatCannotBeAttachedIsTold() {
        assertEquals(1, shell.run("molecule", "OC(=O)c1ccccc1", "--attach", "2:*O"));
        assertTrue(shell.err().contains("atom 2 of OC(=O)c1ccccc1 has no hydrogen"), shell.err());
        assertEquals(1, shell.run("molecule", "OC(=O)c1ccccc1", "--attach", "10:*O"));
        assertTrue(shell.err().contains("has 9 atoms"), shell.err());
        assertEquals(2, shell.run("molecule", "OC(=O)c1ccccc1", "--attach", "vinyl"));
        assertTrue(shell.err().contains("such as 6:*C=C"), shell.err());
        assertEquals(2, shell.run("molecule", "OC(=O)c1ccccc1", "--attach", "6:C=C"));
        assertTrue(shell.err().contains("no attachment point"), shell.err());
    }
}

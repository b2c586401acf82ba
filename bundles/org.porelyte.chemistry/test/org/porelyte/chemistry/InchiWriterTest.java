// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InchiWriterTest {

    private final InchiWriter writer = new InchiWriter();

    /** Keys as PubChem and other registries list them. */
    @ParameterizedTest
    @CsvSource({
        "O, XLYOFNOQVPJJNP-UHFFFAOYSA-N",
        "C, VNWKTOKETHGBQD-UHFFFAOYSA-N",
        "CCO, LFQSCWFLJHTTHZ-UHFFFAOYSA-N",
        "c1ccccc1, UHOVQNZJYSORNB-UHFFFAOYSA-N",
        "OC(=O)c1ccc(cc1)C(O)=O, KKEYFWRCBNTPAC-UHFFFAOYSA-N",
        "[Na+].[Cl-], FAPWRFPIFSIZLT-UHFFFAOYSA-M",
        "[Li+].FC(F)(F)S(=O)(=O)[N-]S(=O)(=O)C(F)(F)F, QSZMZKBZAYQGRS-UHFFFAOYSA-N",
        "C[C@H](N)C(=O)O, QNAYBMKLOCPYGJ-REOHCLBHSA-N"})
    void keys(String smiles, String key) {
        assertEquals(key, writer.write(Molecule.parse(smiles)).key());
    }

    @Test
    void text() {
        assertEquals("InChI=1S/CH4/h1H4", writer.write(Molecule.parse("C")).text());
        assertTrue(writer.write(Molecule.parse("C=CCn1cc[n+](C)c1.FS(=O)(=O)[N-]S(=O)(=O)F")).text()
                .startsWith("InChI=1S/C7H11N2.F2NO4S2/"));
    }

    @Test
    void whatHasNoneSaysWhy() {
        Molecule open = Molecule.parse("*CCO*");
        assertTrue(assertThrows(ChemistryException.class, () -> writer.write(open)).getMessage()
                .contains("attachment"));
        assertTrue(writer.find(open).isEmpty());
        Molecule huge = Molecule.parse("C".repeat(1024));
        assertTrue(assertThrows(ChemistryException.class, () -> writer.write(huge)).getMessage().contains("1024"));
    }
}

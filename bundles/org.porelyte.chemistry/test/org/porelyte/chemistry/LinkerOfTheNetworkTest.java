// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import org.porelyte.model.Library;
import org.porelyte.model.Linker;

/** The network paper's name and structure of its linker do not agree: the library keeps both and says so. */
class LinkerOfTheNetworkTest {

    /** 161.25 mg for 0.43 mmol is 375 g/mol, nearer to the biphenyl diacid (402) than to the tetraacid (566). */
    @Test
    void bothAreKept() throws IOException {
        Library library = ExampleLibrary.load();
        Molecule diacid = structure(library, "bpdc-2so3h");
        Molecule tetraacid = structure(library, "tptc-2so3h");
        assertEquals("C14H10O10S2", diacid.formula().text());
        assertEquals("C22H14O14S2", tetraacid.formula().text());
        double weighed = 161.25 / 0.43;
        assertEquals(375, weighed, 1e-9);
        assertEquals(402, diacid.averageMass(), 0.5);
        assertEquals(566, tetraacid.averageMass(), 0.5);
        assertTrue(Math.abs(diacid.averageMass() - weighed) < Math.abs(tetraacid.averageMass() - weighed));
    }

    private static Molecule structure(Library library, String id) {
        Linker linker = library.getLinkers().stream().filter(l -> l.getId().equals(id)).findFirst().orElseThrow();
        assertTrue(linker.getNotes().contains("paper"), linker.getNotes());
        return Molecule.parse(linker.getSmiles());
    }
}

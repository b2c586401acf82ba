// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ElementIdsTest {

    private final TestLibrary test = new TestLibrary();
    private final ElementIds ids = new ElementIds(test.library);

    @Test
    void idsOfTheLibraryAndAllItsElementsAreTaken() {
        assertTrue(ids.has("test"));
        assertTrue(ids.has("bdc"));
        assertFalse(ids.has("BDC"));
        assertFalse(ids.has(null));
    }

    @Test
    void newIdsAreMadeOfTheNameAndNeverGivenTwice() {
        assertEquals("new-linker", ids.take("New linker"));
        assertEquals("new-linker-2", ids.take("New linker"));
        assertEquals("uio-66-2", ids.take("UiO-66"));
        assertEquals("uio-66-3", ids.take(" (UiO-66) "));
    }

    @Test
    void namesWithoutLettersStillGiveAnId() {
        assertEquals("element", ids.take(null));
        assertEquals("element-2", ids.take("  "));
        assertEquals("element-3", ids.take("\u03b1\u03b2"));
    }

    @Test
    void aFreeIdIsKeptAsItIs() {
        assertEquals("MOF.5_a", ids.keep("MOF.5_a"));
        assertEquals("mof-5-a", ids.keep("MOF.5_a"));
        assertEquals("bdc-2", ids.keep("bdc"));
    }
}

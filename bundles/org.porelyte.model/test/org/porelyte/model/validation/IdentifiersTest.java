// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.porelyte.model.PorelyteFactory;

class IdentifiersTest {

    private final SoundLibrary sound = new SoundLibrary();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"UiO-66 (Zr)|uio-66-zr", "  Séance  |seance", "Li₄|li4", "ЛИ|ли",
            "2,5-dihydroxy BDC|2-5-dihydroxy-bdc", "...|linker", "' '|linker", "Vinyl|vinyl", "hydroxy|hydroxy-2"})
    void comesFromTheName(String name, String id) {
        assertEquals(id, Identifiers.propose(sound.vinyl, name));
        assertTrue(Identifiers.isWellFormed(id));
    }

    @Test
    void worksOutsideALibrary() {
        assertEquals("net", Identifiers.propose(PorelyteFactory.eINSTANCE.createNet(), null));
    }

    @Test
    void numbersGoOn() {
        sound.btc.setId("hydroxy-2");
        assertEquals("hydroxy-3", Identifiers.propose(sound.vinyl, "hydroxy"));
        assertFalse(Identifiers.isWellFormed("a b"));
        assertFalse(Identifiers.isWellFormed(""));
        assertFalse(Identifiers.isWellFormed(null));
    }
}

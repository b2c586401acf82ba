// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AliasTableTest {

    private static final NameResolver NAMES = new NameResolver();

    static Stream<Alias> entries() {
        return AliasTable.bundled().entries().stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyEntryIsAMoleculeWithASource(Alias entry) {
        assertTrue(Molecule.parse(entry.smiles()).atomCount() > 0);
        assertFalse(entry.source().isBlank());
        assertFalse(entry.name().isBlank());
    }

    /** The structures were drawn by hand; a second program reads the systematic names. */
    @ParameterizedTest
    @MethodSource("entries")
    void theSystematicNameGivesTheSameStructure(Alias entry) {
        if (!entry.systematic().isEmpty()) {
            assertEquals(NAMES.systematic(entry.systematic()).canonicalSmiles(),
                    Molecule.parse(entry.smiles()).canonicalSmiles());
        }
    }

    @Test
    void badTablesAreRefusedWithTheLine() {
        assertTrue(assertThrows(ChemistryException.class,
                () -> AliasTable.read(new StringReader("# c\nA\tC\n"), "t.tsv"))
                .getMessage().startsWith("t.tsv line 2: 2 columns"));
        String twice = "A|B\tC\tmethane\t-\tx\nB\tCC\tethane\t-\tx\n";
        assertTrue(assertThrows(ChemistryException.class, () -> AliasTable.read(new StringReader(twice), "t.tsv"))
                .getMessage().startsWith("t.tsv line 2: 'B' stands already in line 1"));
    }

    @Test
    void capitalsMatterOnlyWhereTheyMust() {
        AliasTable table = AliasTable.bundled();
        assertEquals("tetraethylene glycol dimethyl ether", table.find("TETRAGLYME").orElseThrow().name());
        assertTrue(table.find("pc").isEmpty(), "two letters are SMILES too often");
    }
}

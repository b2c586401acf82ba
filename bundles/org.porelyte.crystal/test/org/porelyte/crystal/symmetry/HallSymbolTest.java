// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.symmetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HallSymbolTest {

    private static List<SymmetryOperation> operations(String... texts) {
        return Stream.of(texts).map(SymmetryOperation::parse).sorted().toList();
    }

    /** International Tables A, general positions. */
    @Test
    void generalPositionsAreThoseOfTheTables() {
        assertEquals(operations("x,y,z", "-x+1/2,y+1/2,-z+1/2", "-x,-y,-z", "x+1/2,-y+1/2,z+1/2"),
                HallSymbol.operations("-P 2yn"), "14, P 1 21/n 1");
        assertEquals(operations("x,y,z", "-x+1/2,-y,z+1/2", "-x,y+1/2,-z", "x+1/2,-y+1/2,-z+1/2", "-x,-y,-z",
                "x+1/2,y,-z+1/2", "x,-y+1/2,z", "-x+1/2,y+1/2,z+1/2"), HallSymbol.operations("-P 2ac 2n"),
                "62, P n m a");
        assertEquals(operations("x,y,z", "-y,x-y,z+1/3", "-x+y,-x,z+2/3", "y,x,-z", "x-y,-y,-z+2/3", "-x,-x+y,-z+1/3"),
                HallSymbol.operations("P 31 2\""), "152, P 31 2 1");
        assertEquals(operations("x,y,z", "-x,-y,z+1/2", "-y+1/2,x+1/2,z+1/4", "y+1/2,-x+1/2,z+3/4",
                "-x+1/2,y+1/2,-z+1/4", "x+1/2,-y+1/2,-z+3/4", "y,x,-z", "-y,-x,-z+1/2"),
                HallSymbol.operations("P 4abw 2nw"), "92, P 41 21 2");
    }

    /** P 61 2 2 with the shift of its table entry; International Tables A, number 178. */
    @Test
    void aShiftInTwelfthsMovesTheOrigin() {
        assertEquals(operations("x,y,z", "-y,x-y,z+1/3", "-x+y,-x,z+2/3", "-x,-y,z+1/2", "y,-x+y,z+5/6", "x-y,x,z+1/6",
                "y,x,-z+1/3", "x-y,-y,-z", "-x,-x+y,-z+2/3", "-y,-x,-z+5/6", "-x+y,y,-z+1/2", "x,x-y,-z+1/6"),
                HallSymbol.operations("P 61 2 (0 0 5)"));
        assertEquals(HallSymbol.operations("P 61 2 (0 0 5)"), HallSymbol.operations("P 61 2 (x,y,z+5/12)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "-", "Q 2", "P 5", "P 2 2 2 2 5", "P 2q", "P 2'3", "P 4'", "P 22", "P 2 (0 0)",
        "P 2 (a,b,c)", "P 2 4", "P 3x*"})
    void whatIsNoSymbolIsTold(String symbol) {
        if (symbol.equals("P")) {
            assertEquals(1, HallSymbol.operations(symbol).size(), "a lattice alone");
            return;
        }
        String said = assertThrows(IllegalArgumentException.class, () -> HallSymbol.operations(symbol)).getMessage();
        assertTrue(said.startsWith("'" + symbol + "' is no Hall symbol"), said);
    }
}

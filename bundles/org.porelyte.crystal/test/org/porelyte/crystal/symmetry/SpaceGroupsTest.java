// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.symmetry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceGroupsTest {

    /** Last number of a range of space groups, and the order of their point groups: International Tables A, 10.1.2. */
    private static final TreeMap<Integer, Integer> ORDERS = new TreeMap<>(Map.ofEntries(Map.entry(1, 1),
            Map.entry(2, 2), Map.entry(9, 2), Map.entry(15, 4), Map.entry(46, 4), Map.entry(74, 8), Map.entry(82, 4),
            Map.entry(88, 8), Map.entry(122, 8), Map.entry(142, 16), Map.entry(146, 3), Map.entry(148, 6),
            Map.entry(161, 6), Map.entry(167, 12), Map.entry(174, 6), Map.entry(176, 12), Map.entry(190, 12),
            Map.entry(194, 24), Map.entry(199, 12), Map.entry(206, 24), Map.entry(220, 24), Map.entry(230, 48)));

    private final SpaceGroups groups = new SpaceGroups();

    @Test
    void thereAre530SettingsOf230Groups() {
        assertEquals(530, groups.settings().size());
        assertEquals(230, groups.settings().stream().map(SpaceGroup::number).distinct().count());
        assertEquals(527, groups.settings().stream().map(SpaceGroup::hall).distinct().count());
    }

    /** A group is closed, has every inverse, and the order of its point group times that of its centring. */
    @TestFactory
    Stream<DynamicTest> everySettingIsAGroupOfTheRightOrder() {
        return groups.settings().stream().map(setting -> DynamicTest.dynamicTest(
                setting.number() + " " + setting.hall(), () -> assertGroup(setting)));
    }

    private static void assertGroup(SpaceGroup setting) {
        List<SymmetryOperation> operations = setting.operations();
        String lattice = setting.hall().replace("-", "").substring(0, 1);
        int centring = Map.of("F", 4, "R", 3, "P", 1).getOrDefault(lattice, 2);
        assertEquals(ORDERS.ceilingEntry(setting.number()).getValue() * centring, operations.size());
        assertEquals(SymmetryOperation.IDENTITY, operations.get(0));
        Set<SymmetryOperation> all = new HashSet<>(operations);
        for (SymmetryOperation one : operations) {
            assertTrue(all.contains(one.inverse()), () -> one + " has no inverse");
            for (SymmetryOperation other : operations) {
                assertTrue(all.contains(one.after(other)), () -> one + " after " + other);
            }
            assertEquals(one, SymmetryOperation.parse(one.toString()));
        }
    }

    @Test
    void aSettingIsFoundByItsOperations() {
        for (SpaceGroup setting : groups.settings()) {
            SpaceGroup found = groups.byOperations(setting.operations().reversed()).orElseThrow();
            assertEquals(setting.number(), found.number(), setting::hall);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "F m -3 m        | -F 4 2 3",
        "Fm-3m           | -F 4 2 3",
        "Fm3m            | -F 4 2 3",
        "F4/m-32/m       | -F 4 2 3",
        "P 21/n          | -P 2yn",
        "P2(1)/n         | -P 2yn",
        "P 1 21/n 1      | -P 2yn",
        "P 1 1 2_1/n     | -P 2n",
        "P 21/c          | -P 2ybc",
        "C 2/c           | -C 2yc",
        "I 2/a           | -I 2ya",
        "C 2             | C 2y",
        "P n m a         | -P 2ac 2n",
        "P b n m         | -P 2c 2ab",
        "R -3 :H         | -R 3",
        "R -3 H          | -R 3",
        "R-3:R           | -P 3*",
        "R 3 m R         | P 3* -2",
        "F d -3 m :2     | -F 4vw 2vw 3",
        "F d -3 m :1     | F 4d 2 3 -1d",
        "P -4 3 n        | P -4n 2 3",
        "P-1             | -P 1",
        "p 63/m m c      | -P 6c 2c"})
    void symbolsAreFoundHoweverTheyAreWritten(String symbol, String hall) {
        assertEquals(hall, groups.bySymbol(symbol).get(0).hall());
    }

    @Test
    void whatASymbolLeavesOpenIsTold() {
        assertEquals(List.of("1", "2"), groups.bySymbol("F d -3 m").stream().map(SpaceGroup::choice).toList());
        assertEquals(List.of("H", "R"), groups.bySymbol("R -3 m").stream().map(SpaceGroup::choice).toList());
        assertEquals(List.of(), groups.bySymbol("P 7"));
        assertEquals(List.of(), groups.bySymbol(""));
    }

    @Test
    void aSettingIsFoundByItsHallSymbol() {
        assertEquals(166, groups.byHall("-R 3 2\"").orElseThrow().number());
        assertEquals(218, groups.byHall("p_-4n_2_3").orElseThrow().number());
        assertTrue(groups.byHall("-Q 3").isEmpty());
    }

    @Test
    void aSettingSaysItsSymbolAsCifsWriteIt() {
        assertEquals("F m -3 m", groups.byHall("-F 4 2 3").orElseThrow().symbol());
        assertEquals("P 1 21/n 1", groups.byHall("-P 2yn").orElseThrow().symbol());
        assertEquals("F d -3 m:2", groups.byHall("-F 4vw 2vw 3").orElseThrow().symbol());
        assertEquals("R -3 m:H", groups.byHall("-R 3 2\"").orElseThrow().symbol());
        assertEquals("P b n m", groups.byHall("-P 2c 2ab").orElseThrow().symbol());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void numbersInWordsGoByTheirValue() {
        List<String> ordered = List.of("", "7", "007", "08", "12", "a", "MOF", "mof-2", "MOF-10", "UiO-8", "UiO-66",
                "UiO-66-v2", "UiO-66-v10", "UiO-99999999999999999999", "UiO-100000000000000000000");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(1));
        shuffled.sort(NaturalOrder.INSTANCE);
        assertEquals(List.of("", "007", "7", "08", "12"), shuffled.subList(0, 5), "equal numbers by their writing");
        assertEquals(ordered.subList(5, ordered.size()), shuffled.subList(5, shuffled.size()));
    }

    @Test
    void onlyEqualTextsAreEqual() {
        List<String> words = List.of("a", "A", "a1", "a01", "a-1", "1a", "-", "1", "", "\u00e4", "ab", "a b");
        for (String a : words) {
            for (String b : words) {
                int forth = NaturalOrder.INSTANCE.compare(a, b);
                assertEquals(a.equals(b), forth == 0, a + " and " + b);
                assertEquals(Integer.signum(forth), -Integer.signum(NaturalOrder.INSTANCE.compare(b, a)));
                for (String c : words) {
                    boolean less = forth < 0 && NaturalOrder.INSTANCE.compare(b, c) < 0;
                    assertTrue(!less || NaturalOrder.INSTANCE.compare(a, c) < 0, a + ", " + b + ", " + c);
                }
            }
        }
    }
}

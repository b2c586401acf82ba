// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MessagePaneTest {

    @Test
    void whatFitsStaysAsItIs() {
        assertEquals("  CC)O\n    ^", MessagePane.around("  CC)O\n    ^", 20));
        assertEquals("", MessagePane.around("", 20));
    }

    @Test
    void theCaretStaysUnderItsLetterAndInSight() {
        String text = "  abcdefghijklmnopqrstuvwxyz";
        for (int caret = 2; caret <= text.length(); caret++) {
            String shown = MessagePane.around(text + "\n" + " ".repeat(caret) + "^", 12);
            String[] lines = shown.split("\n");
            int place = lines[1].length() - 1;
            String above = place < lines[0].length() ? lines[0].substring(place, place + 1) : "";
            assertEquals(caret < text.length() ? text.substring(caret, caret + 1) : "", above, shown);
            assertEquals(true, lines[0].length() <= 13 && place <= 12, shown);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ScriptArgumentsTest {

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split(" ");
    }

    @Test
    void whatTheUserGaveIsKeptWhole() {
        String script = "-application org.porelyte.cli.application -data @none ";
        assertArrayEquals(words("screen -clean -data @none x"),
                ScriptArguments.ofUser(words(script + "screen -clean -data @none x"), words("screen x")));
        assertEquals(0, ScriptArguments.ofUser(words(script.strip()), null).length);
        assertEquals(2, new Shell().run((Object[]) ScriptArguments.ofUser(words(script + "screen -clean x"), null)));
    }

    @Test
    void withoutAScriptThePlatformTells() {
        assertArrayEquals(words("screen x"), ScriptArguments.ofUser(words("-data w screen x"), words("screen x")));
        assertEquals(0, ScriptArguments.ofUser(new String[0], null).length);
    }
}

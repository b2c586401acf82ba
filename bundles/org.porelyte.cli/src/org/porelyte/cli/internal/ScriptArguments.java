// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.util.Arrays;

/** Tells what the user gave from what the start script put before it. */
final class ScriptArguments {

    private ScriptArguments() {
    }

    /**
     * @param all  all arguments of the process, in their order
     * @param rest those that the platform left over; null for none
     * @return what stands behind the script's own {@code -data @none}, options of the platform too, so that they are
     *         refused and not ignored; without a script, the rest
     */
    static String[] ofUser(String[] all, String[] rest) {
        for (int i = 0; i + 1 < all.length; i++) {
            if (all[i].equals("-data") && all[i + 1].equals("@none")) {
                return Arrays.copyOfRange(all, i + 2, all.length);
            }
        }
        return rest == null ? new String[0] : rest;
    }
}

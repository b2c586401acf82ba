// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

/** What the parts of a series must agree in. */
final class Checks {

    private Checks() {
    }

    static void sameSize(String series, String what, int first, int second) {
        if (first != second) {
            throw new IllegalArgumentException(
                    "series '" + series + "': expected as many " + what + ", found " + first + " and " + second);
        }
    }

    static void sameSizeOrNone(String series, String what, int found, int points) {
        if (found != 0 && found != points) {
            throw new IllegalArgumentException("series '" + series + "': expected as many " + what
                    + " as points or none, found " + found + " for " + points + " points");
        }
    }
}

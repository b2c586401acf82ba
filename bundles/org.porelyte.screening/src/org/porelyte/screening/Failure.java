// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

/**
 * What went wrong for one candidate.
 *
 * @param where   the calculator, or the value of the library that cannot be used
 * @param message what was wrong, for the user
 */
public record Failure(String where, String message) {

    @Override
    public String toString() {
        return where + ": " + message;
    }
}

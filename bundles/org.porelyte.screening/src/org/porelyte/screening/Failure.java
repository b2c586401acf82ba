// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.List;

/**
 * What went wrong for one candidate.
 *
 * @param places  names of the calculators that it stopped, or of the value of the library that cannot be used; at least
 *                one
 * @param message what was wrong, for the user; may have several lines, of which the first says it all
 */
public record Failure(List<String> places, String message) {

    /** Copies the places; they may not be null. */
    public Failure {
        places = List.copyOf(places);
    }

    /** {@return where it went wrong, in short} */
    public String where() {
        return places.size() == 1 ? places.get(0) : places.get(0) + " and " + (places.size() - 1) + " more";
    }

    /** {@return where and what, on one line} */
    public String line() {
        return where() + ": " + message.lines().findFirst().orElse("");
    }

    @Override
    public String toString() {
        return where() + ": " + message;
    }
}

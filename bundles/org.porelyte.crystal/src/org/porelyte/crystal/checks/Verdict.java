// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

/** What a check says, from good to bad. */
public enum Verdict {

    /** Nothing is wrong. */
    FINE("fine"),

    /** What the check needs is not there. */
    NOT_KNOWN("not known"),

    /** Someone should look at it: there are good structures like this, and more bad ones. */
    WARNING("warning"),

    /** The structure cannot be like this. */
    ERROR("error");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** {@return the worse of both} */
    Verdict or(Verdict other) {
        return compareTo(other) < 0 ? other : this;
    }

    /** {@return in words for users} */
    @Override
    public String toString() {
        return text;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

/** How numbers become places on an axis. */
public enum Scale {

    /** Equal differences are equally far apart. */
    LINEAR,

    /** Equal ratios are equally far apart, in decades; takes positive numbers only. */
    LOG,

    /** The numbers 0, 1, 2... stand for the categories of the axis. */
    CATEGORY;

    private static final double LARGEST = 1e300;

    /**
     * @param value a number on the axis
     * @return whether this scale has a place for it: it is no NaN, not beyond 1e300, and positive where it must be
     */
    public boolean takes(double value) {
        return Math.abs(value) <= LARGEST && (this != LOG || value >= 1 / LARGEST);
    }

    /**
     * Returns a number that grows evenly along the axis.
     *
     * @param value a number that this scale {@linkplain #takes takes}
     * @return the number itself, or its decadic logarithm
     */
    public double forward(double value) {
        return this == LOG ? Math.log10(value) : value;
    }

    /**
     * @param place what {@link #forward} returns
     * @return the number at that place
     */
    public double inverse(double place) {
        return this == LOG ? Math.pow(10, place) : place;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

/** Where the names of series are. */
public enum Legend {
    /** Inside where a corner is free, else to the right; none where fewer than two series have names. */
    AUTOMATIC,
    /** Beside the plot. */
    RIGHT,
    /** Below title and above the plot, side by side. */
    ABOVE,
    /** Nowhere. */
    NONE
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

/**
 * Some of the many elements of one kind, so that opening and changing a large library never takes long.
 *
 * @param category what there is many of
 * @param from     place of the first among those shown, from 0
 */
public record Range(Category category, int from) {

    /** How many elements a range has at most, and how many are shown without ranges. */
    public static final int SIZE = 200;
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

/**
 * How often a functional group occurs in a molecule.
 *
 * @param group the group
 * @param count number of places, at least 1
 */
public record GroupCount(NamedGroup group, int count) {

    /** Returns the name, with the count where it is more than one: {@code 2 carboxylic acid}. */
    @Override
    public String toString() {
        return count == 1 ? group.name() : count + " " + group.name();
    }
}

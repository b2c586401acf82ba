// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A molecule or ion that is not bonded to the framework around it.
 *
 * @param component what it is made of
 * @param name      such as {@code water}; its formula where the table has none
 * @param charge    formal charges of its atoms where they are given, else that of the table; nothing where neither
 *                  is known
 * @param metal     whether it has a metal: a cation, or a complex
 */
public record Guest(Component component, String name, OptionalInt charge, boolean metal) {

    /** Nothing may be null. */
    public Guest {
        Objects.requireNonNull(component);
        Objects.requireNonNull(name);
        Objects.requireNonNull(charge);
    }

    /**
     * {@return whether it is solvent: without metal, and not known to be charged; what is left keeps its charge}
     */
    public boolean isSolvent() {
        return !metal && charge.orElse(0) == 0;
    }
}

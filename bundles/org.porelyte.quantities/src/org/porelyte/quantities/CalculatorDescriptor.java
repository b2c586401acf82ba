// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import java.util.List;
import java.util.Objects;

/**
 * A contributed calculator, not yet instantiated.
 *
 * @param id          identifier
 * @param name        name for users
 * @param version     version of the method, recorded with every value
 * @param requires    ids of the quantities that must be known first
 * @param provides    ids of the quantities that it computes
 * @param contributor name of the bundle
 * @param factory     makes it
 */
public record CalculatorDescriptor(String id, String name, String version, List<String> requires, List<String> provides,
        String contributor, Factory factory) {

    /**
     * Copies what it is given, so that it does not change; nothing may be null.
     *
     * @throws IllegalArgumentException if the id is blank, or nothing is provided
     */
    public CalculatorDescriptor {
        Objects.requireNonNull(factory);
        requires = List.copyOf(requires);
        provides = List.copyOf(provides);
        if (id.isBlank() || provides.isEmpty()) {
            throw new IllegalArgumentException("a calculator needs an id and provides at least one quantity");
        }
    }

    /** Makes the calculator when it is first needed. */
    @FunctionalInterface
    public interface Factory {

        /**
         * @return a calculator
         * @throws Exception if its class cannot be loaded or is no calculator
         */
        Calculator create() throws Exception;
    }
}

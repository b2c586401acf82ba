// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import java.util.List;
import java.util.Optional;

/**
 * What all bundles contribute.
 *
 * @param quantities  in the order of declaration
 * @param calculators in the order of declaration
 * @param problems    contributions that were skipped, each naming its bundle and why
 */
public record Contributions(List<Quantity> quantities, List<CalculatorDescriptor> calculators, List<String> problems) {

    /** Copies what it is given, so that it does not change; nothing may be null. */
    public Contributions {
        quantities = List.copyOf(quantities);
        calculators = List.copyOf(calculators);
        problems = List.copyOf(problems);
    }

    /**
     * @param id id of a quantity
     * @return the quantity, if one is declared under that id
     */
    public Optional<Quantity> quantity(String id) {
        return quantities.stream().filter(quantity -> quantity.id().equals(id)).findFirst();
    }
}

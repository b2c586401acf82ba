// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import java.util.Map;

import org.porelyte.model.Candidate;

/**
 * What a calculator is given.
 *
 * @param candidate the candidate; read only
 * @param required  the figures of the quantities that the calculator requires, by id; all are present
 * @param seed      for what is drawn at random: follows from the run's seed and the candidate, not from the threads
 */
public record CalculationInput(Candidate candidate, Map<String, Figure> required, long seed) {

    /** Copies the required values; they may not be null. */
    public CalculationInput {
        required = Map.copyOf(required);
    }

    /**
     * @param quantity id of a required quantity
     * @return its number
     * @throws IllegalArgumentException if it was not required or is text
     */
    public double number(String quantity) {
        Figure figure = figure(quantity);
        if (figure.isText()) {
            throw new IllegalArgumentException(quantity + " is text, not a number");
        }
        return figure.number();
    }

    /**
     * @param quantity id of a required quantity
     * @return its figure
     * @throws IllegalArgumentException if it was not required
     */
    public Figure figure(String quantity) {
        Figure figure = required.get(quantity);
        if (figure == null) {
            throw new IllegalArgumentException(quantity + " is not among the required quantities of this calculator");
        }
        return figure;
    }
}

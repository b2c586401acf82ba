// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.porelyte.model.Applicability;

/**
 * A value of a quantity: number or text, with band, flag and provenance.
 *
 * @param quantity   of what this is a value
 * @param figure     number in the quantity's unit, or text
 * @param provenance where it comes from
 */
public record Value(Quantity quantity, Figure figure, Provenance provenance) {

    /**
     * Nothing may be null.
     *
     * @throws IllegalArgumentException if the quantity takes text and the figure is a number
     */
    public Value {
        Objects.requireNonNull(quantity);
        Objects.requireNonNull(figure);
        Objects.requireNonNull(provenance);
        if (quantity.text() && !figure.isText()) {
            throw new IllegalArgumentException(quantity.id() + " takes text, found the number " + figure.plain());
        }
    }

    /** {@return the number in the quantity's unit, for ranges their middle; empty for text} */
    public OptionalDouble number() {
        return figure.isText() ? OptionalDouble.empty() : OptionalDouble.of(figure.central());
    }

    /** {@return the spread of a prediction, where known} */
    public Optional<Band> band() {
        return Optional.ofNullable(figure.band());
    }

    /** {@return how far it may be trusted; NONE where nothing is said} */
    public Applicability flag() {
        return figure.flag();
    }

    /** {@return number or text as users read it, without unit} */
    public String plain() {
        return figure.plain();
    }

    @Override
    public String toString() {
        return quantity.id() + " = " + plain() + " " + quantity.unitLabel();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import org.porelyte.quantities.Quantity;

/**
 * A column of the table of results.
 *
 * @param name        unique name in files, with the unit where it has one
 * @param header      title for people
 * @param description what it holds, in a sentence
 * @param role        what of it
 * @param quantity    the quantity that it belongs to; null for columns of the candidate itself
 */
public record ResultColumn(String name, String header, String description, Role role, Quantity quantity) {

    /** What a column says. */
    public enum Role {
        /** Name of the candidate. */
        CANDIDATE,
        /** Framework, polymer or composite. */
        KIND,
        /** A value: number or text. */
        VALUE,
        /** What keeps the number from being exact: its sign, the ends of a range; words where there is no number. */
        BOUND,
        /** 5 % quantile. */
        P05,
        /** 95 % quantile. */
        P95,
        /** Predicted, measured or literature. */
        PROVENANCE,
        /** How far a prediction may be trusted. */
        FLAG,
        /** Place in the ranking. */
        RANK,
        /** Why there is no place, and what failed. */
        REMARK,
        /** Id of the candidate in its library. */
        ID,
        /** Name of the library. */
        LIBRARY
    }

    /** {@return the unit of its numbers as users of the field write it; empty where it has none} */
    public String unitLabel() {
        return switch (role) {
            case VALUE, P05, P95 -> quantity.unitLabel();
            default -> "";
        };
    }

    /** {@return the header, with the unit also where the column stands beside that of the value} */
    public String titleWithUnit() {
        return role == Role.VALUE || unitLabel().isEmpty() ? header : header + " (" + unitLabel() + ")";
    }
}

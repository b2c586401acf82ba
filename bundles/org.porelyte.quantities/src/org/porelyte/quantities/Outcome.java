// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a calculator says of one candidate. A failure is thrown, not returned. */
public sealed interface Outcome {

    /**
     * Some or all of the promised quantities.
     *
     * @param figures       by id of the quantity
     * @param notApplicable reasons, by id of the quantity, for those that this candidate does not have
     */
    record Computed(Map<String, Figure> figures, Map<String, String> notApplicable) implements Outcome {
        /** Copies what it is given, so that it does not change; nothing may be null. */
        public Computed {
            figures = Map.copyOf(figures);
            notApplicable = Map.copyOf(notApplicable);
        }
    }

    /**
     * None of the promised quantities applies to this candidate; not a failure.
     *
     * @param reason for the user, such as "a polymer has no formula unit"
     */
    record NotApplicable(String reason) implements Outcome {
        /** The reason may not be null. */
        public NotApplicable {
            Objects.requireNonNull(reason);
        }
    }

    /**
     * @param reason for the user
     * @return an outcome without values
     */
    static Outcome notApplicable(String reason) {
        return new NotApplicable(reason);
    }

    /** {@return a builder of an outcome with values} */
    static Builder computed() {
        return new Builder();
    }

    /** Collects values. */
    final class Builder {

        private final Map<String, Figure> figures = new LinkedHashMap<>();
        private final Map<String, String> notApplicable = new LinkedHashMap<>();

        private Builder() {
        }

        /**
         * @param quantity id of a promised quantity
         * @param number   finite, in the quantity's unit
         * @return this
         */
        public Builder number(String quantity, double number) {
            return figure(quantity, Figure.of(number));
        }

        /**
         * @param quantity id of a promised quantity
         * @param text     not null
         * @return this
         */
        public Builder text(String quantity, String text) {
            return figure(quantity, Figure.of(text));
        }

        /**
         * @param quantity id of a promised quantity
         * @param figure   number with band and flag, or text
         * @return this
         */
        public Builder figure(String quantity, Figure figure) {
            figures.put(quantity, figure);
            return this;
        }

        /**
         * @param quantity id of a promised quantity that this candidate does not have
         * @param reason   for the user
         * @return this
         */
        public Builder notApplicable(String quantity, String reason) {
            notApplicable.put(quantity, reason);
            return this;
        }

        /** {@return the outcome} */
        public Outcome build() {
            return new Computed(figures, notApplicable);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.Objects;

/**
 * What became of one stage, which is a calculator, for one candidate.
 *
 * @param ending how it ended
 * @param reason why nothing was computed, for the user; empty where something was
 */
public record StageOutcome(Ending ending, String reason) {

    /** How a stage ends. */
    public enum Ending {
        /** It gave one quantity or more. */
        COMPUTED("computed"),
        /** None of its quantities applies to the candidate. */
        NOT_APPLICABLE("not applicable"),
        /** It did not run: something that it requires is neither computed nor in the library. */
        MISSING_INPUT("missing input"),
        /** It threw an error or broke its promise. */
        FAILED("failed");

        private final String words;

        Ending(String words) {
            this.words = words;
        }

        /** {@return how users read it} */
        public String words() {
            return words;
        }
    }

    /** Something was computed. */
    public static final StageOutcome COMPUTED = new StageOutcome(Ending.COMPUTED, "");

    /** Nothing may be null. */
    public StageOutcome {
        Objects.requireNonNull(ending);
        Objects.requireNonNull(reason);
    }
}

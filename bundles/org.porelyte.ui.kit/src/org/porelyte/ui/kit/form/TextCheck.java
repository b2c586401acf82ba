// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.form;

import java.util.Objects;

/** Looks at a text that a user types. */
@FunctionalInterface
public interface TextCheck {

    /**
     * @param text as typed; not null, not blank
     * @return what there is to say of it; not null
     */
    Finding check(String text);

    /**
     * What there is to say of a text.
     *
     * @param valid       whether it can be used
     * @param message     what it means, or what is wrong with it and what to do; may be empty
     * @param position    where it breaks, from 0; negative where that cannot be said or nothing does
     * @param replacement what to write instead, such as the SMILES of a name; empty for nothing
     */
    record Finding(boolean valid, String message, int position, String replacement) {

        /** Nothing may be null. */
        public Finding {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(replacement, "replacement");
        }

        /**
         * @param message what the text means
         * @return the finding of a right text
         */
        public static Finding good(String message) {
            return new Finding(true, message, -1, "");
        }

        /**
         * @param message  what is wrong and what to do
         * @param position where it breaks, from 0; negative where that cannot be said
         * @return the finding of a wrong text
         */
        public static Finding bad(String message, int position) {
            return new Finding(false, message, position, "");
        }
    }
}

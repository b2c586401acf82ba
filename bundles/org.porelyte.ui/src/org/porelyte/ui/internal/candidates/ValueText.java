// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.candidates;

import org.porelyte.model.Applicability;
import org.porelyte.quantities.PlainNumber;
import org.porelyte.quantities.Value;

/** A value as a cell of the table shows it: number, bound and band together, and before it a letter for its kind. */
final class ValueText {

    /** What the marks before values mean. */
    static final String LEGEND = "Before the values: P predicted, M measured, L literature; ! trust with caution";

    private ValueText() {
    }

    /** {@return such as {@code >0.5}, {@code 200..500} or {@code 8.8e-4 (2.1e-4 – 0.003)}} */
    static String text(Value value) {
        return value.plain() + value.band().map(band -> " (" + PlainNumber.text(band.p05()) + " \u2013 "
                + PlainNumber.text(band.p95()) + ")").orElse("");
    }

    /** {@return the letter, with an exclamation mark where the prediction may be far off} */
    static String mark(Value value) {
        String letter = switch (value.provenance().kind()) {
            case PREDICTED -> "P";
            case MEASURED -> "M";
            case LITERATURE -> "L";
        };
        boolean doubtful = value.flag() != Applicability.NONE && value.flag() != Applicability.SUPPORTED;
        return doubtful ? letter + "!" : letter;
    }
}

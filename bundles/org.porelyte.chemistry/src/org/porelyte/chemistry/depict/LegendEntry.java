// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import java.util.Objects;

/**
 * What marks of a drawing mean.
 *
 * @param kind    what they mark, and so their shape
 * @param label   what is written in them, such as {@code 1, 2}; empty for marks without a text
 * @param meaning such as {@code connection points: carboxylate}
 */
public record LegendEntry(MarkKind kind, String label, String meaning) {

    /** Checks that nothing is null. */
    public LegendEntry {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(label);
        Objects.requireNonNull(meaning);
    }

    /**
     * Returns the entry in words.
     *
     * @return such as {@code 1, 2: connection points: carboxylate}
     */
    public String text() {
        return label.isEmpty() ? meaning : label + ": " + meaning;
    }
}

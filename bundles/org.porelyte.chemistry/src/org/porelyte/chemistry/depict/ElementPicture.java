// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import java.util.List;
import java.util.Objects;

/** What there is to see of an element of a library. */
public sealed interface ElementPicture {

    /**
     * Returns what the element is.
     *
     * @return kind, name and formula
     */
    Caption caption();

    /**
     * It can be drawn.
     *
     * @param caption what it is
     * @param drawing the drawing
     * @param legend  what the marks in it mean
     * @param notes   what is not in the drawing, or could not be marked, and why; sentences
     * @param smiles  SMILES of what is drawn, one per line
     */
    record Drawn(Caption caption, Drawing drawing, List<LegendEntry> legend, List<String> notes, String smiles)
            implements ElementPicture {

        /** Copies the lists. */
        public Drawn {
            Objects.requireNonNull(caption);
            Objects.requireNonNull(drawing);
            Objects.requireNonNull(smiles);
            legend = List.copyOf(legend);
            notes = List.copyOf(notes);
        }
    }

    /**
     * It cannot be drawn.
     *
     * @param caption what it is
     * @param message why, and what to do; whole sentences
     * @param snippet the text that is broken and below it a caret at the place, to be shown in letters of equal width;
     *                empty where no text is broken
     * @param faulty  whether something is wrong that can be put right; false for elements without a structure
     */
    record NotDrawn(Caption caption, String message, String snippet, boolean faulty) implements ElementPicture {

        /** Checks that nothing is null. */
        public NotDrawn {
            Objects.requireNonNull(caption);
            Objects.requireNonNull(message);
            Objects.requireNonNull(snippet);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.picking;

import java.util.List;

/** One line of the menu of an atom. */
sealed interface Choice {

    /**
     * Choices under one title.
     *
     * @param text    the title
     * @param choices from top to bottom
     */
    record Group(String text, List<Choice> choices) implements Choice {

        /** Copies the choices. */
        public Group {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Something to do.
     *
     * @param text   what it is called in the menu
     * @param state  how it stands with it
     * @param step   what it is called in the history
     * @param change does it to the element
     */
    record Change(String text, State state, String step, Runnable change) implements Choice {

        /** What there is nothing to do for. */
        static Change none(String text) {
            return new Change(text, State.IMPOSSIBLE, "", () -> { });
        }
    }

    /** Divides what is above from what is below. */
    record Line() implements Choice {
    }

    /** Whether something can be chosen. */
    enum State {
        /** It can. */
        OPEN,
        /** It is one of several, and the one that is. */
        CHOSEN,
        /** It cannot. */
        IMPOSSIBLE
    }
}

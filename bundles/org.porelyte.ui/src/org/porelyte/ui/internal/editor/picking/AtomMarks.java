// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.picking;

import java.util.List;

import org.porelyte.chemistry.depict.AtomPlace;
import org.porelyte.chemistry.depict.Drawing;

/** What can be picked on the drawing of one element. */
interface AtomMarks {

    /** {@return the SMILES as it is now; empty if there is none} */
    String smiles();

    /** {@return what clicking does, in a sentence} */
    String hint();

    /**
     * @param atom    an atom of the drawing
     * @param drawing of the element as it is now
     * @return what the atom is marked as, such as "graft anchor, vinyl radical"; empty if it is not marked
     */
    String role(AtomPlace atom, Drawing drawing);

    /**
     * @param atom index of an atom of the SMILES, which is sound
     * @return what can be done with it
     */
    List<Choice> choices(int atom);
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void whatWasSwitchedStaysSo() {
        XMLMemento memento = XMLMemento.createWriteRoot("view");
        assertEquals(Marks.USUAL, Marks.read(null));
        assertEquals(Marks.USUAL, Marks.read(memento));
        Marks chosen = Marks.USUAL.with(Marks.Kind.ATOM_MAPS, true).with(Marks.Kind.ANCHORS, false);
        chosen.write(memento);
        assertEquals(new Marks(true, true, false), Marks.read(memento));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.PorelyteFactory;

class ElementChangeTest {

    private final TestLibrary test = new TestLibrary();

    @Test
    void allThatChangesIsOneStep() {
        int points = test.bdc.getConnectionPoints().size();
        String smiles = test.bdc.getSmiles();
        ConnectionPoint point = PorelyteFactory.eINSTANCE.createConnectionPoint();
        test.execute(new ElementChange(test.bdc, "Add Connection Point", () -> {
            test.bdc.setSmiles("O[C:1]=O");
            test.bdc.getConnectionPoints().add(point);
            point.setAtomMap(1);
        }));
        assertEquals("O[C:1]=O", test.bdc.getSmiles());
        assertEquals("Add Connection Point", test.editing.history().getUndoCommand().getLabel());
        assertEquals(List.of(test.bdc), List.copyOf(test.editing.history().getUndoCommand().getAffectedObjects()));
        test.editing.history().undo();
        assertEquals(smiles, test.bdc.getSmiles());
        assertEquals(points, test.bdc.getConnectionPoints().size());
        test.editing.history().redo();
        assertEquals("O[C:1]=O", test.bdc.getSmiles());
        assertSame(point, test.bdc.getConnectionPoints().get(points));
        assertEquals(1, point.getAtomMap());
    }
}

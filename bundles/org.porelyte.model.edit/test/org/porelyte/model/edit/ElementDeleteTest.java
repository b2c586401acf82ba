// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import org.porelyte.model.Candidate;
import org.porelyte.model.CellDesign;
import org.porelyte.model.LinkerShare;

class ElementDeleteTest {

    private final TestLibrary test = new TestLibrary();

    private ElementDelete delete(EObject... elements) {
        return new ElementDelete(test.editing.domain(), List.of(elements));
    }

    @Test
    void whatUsesAnElementIsTold() {
        assertEquals(List.of(test.uio66), delete(test.bdc).users());
        assertEquals(List.of(test.uio66), delete(test.bdc, test.zr6).users(), "once");
        assertEquals(List.of(), delete(test.bpdc).users());
        assertEquals(List.of(), delete(test.bdc, test.zr6, test.uio66).users(), "its user goes too");
    }

    @Test
    void aPartThatStandsForTheUseGoesToo() {
        test.execute(delete(test.bdc).command());
        assertEquals(List.of(test.bpdc), test.library.getLinkers());
        assertEquals(List.of(), test.uio66.getLinkers());
        test.execute(delete(test.hydroxyl).command());
        assertEquals(List.of(), test.uio66.getFunctionalisations());
    }

    @Test
    void aGroupOnOneLinkerGoesWithTheLinkerInsteadOfSpreadingToAll() {
        test.uio66.getFunctionalisations().get(0).setLinker(test.bdc);
        test.execute(delete(test.bdc).command());
        assertEquals(List.of(), test.uio66.getFunctionalisations());
    }

    @Test
    void otherReferencesAreCleared() {
        CellDesign cell = TestLibrary.MAKE.createCellDesign();
        test.library.getCellDesigns().add(cell);
        cell.setElectrolyte(test.uio66);
        test.execute(delete(test.zr6, test.uio66).command());
        assertNull(cell.getElectrolyte());
        assertEquals(List.of(cell), test.library.getCellDesigns());
        test.editing.history().undo();
        assertEquals(test.zr6, test.uio66.getNode());
        assertEquals(test.uio66, cell.getElectrolyte());
    }

    @Test
    void undoPutsElementsBackToTheirPlaces() {
        test.execute(delete(test.bdc).command());
        test.editing.history().undo();
        assertEquals(List.of(test.bdc, test.bpdc), test.library.getLinkers());
    }

    @Test
    void partsOfWhatIsDeletedAndTheLibraryArePassedOver() {
        LinkerShare share = test.uio66.getLinkers().get(0);
        ElementDelete both = delete(share, test.uio66, test.library);
        assertEquals(Set.of(test.uio66), both.deleted());
        assertEquals("Delete candidate 'UiO-66'", both.command().getLabel());
        test.execute(both.command());
        assertFalse(delete(test.library).command().canExecute());
        assertFalse(delete().command().canExecute());
    }

    @Test
    void allOfManyAreDeletedInOneStep() {
        List<EObject> many = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Candidate candidate = TestLibrary.named(TestLibrary.MAKE.createCandidate(), "c" + i, "C" + i);
            candidate.getLinkers().add(TestLibrary.share(test.bpdc, 1));
            test.library.getCandidates().add(candidate);
            many.add(candidate);
        }
        many.add(test.bpdc);
        test.execute(new ElementDelete(test.editing.domain(), many).command());
        assertEquals(List.of(test.uio66), test.library.getCandidates());
        assertEquals(List.of(test.bdc), test.library.getLinkers());
        assertTrue(test.editing.history().canUndo());
    }
}

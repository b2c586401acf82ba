// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import org.porelyte.model.Candidate;
import org.porelyte.model.Linker;
import org.porelyte.model.QuantityValue;

class ElementPasteTest {

    private final TestLibrary here = new TestLibrary();
    private final TestLibrary there = new TestLibrary();

    private static Command paste(TestLibrary into, EObject destination, EObject... originals) {
        return into.execute(new ElementPaste(into.editing.domain(), destination).command(List.of(originals)));
    }

    @Test
    void aCopyInTheSameLibraryGetsAnIdAndANameOfItsOwnAndKeepsItsReferences() {
        Command command = paste(here, here.library, here.uio66);
        assertEquals(2, here.library.getCandidates().size());
        Candidate copy = here.library.getCandidates().get(1);
        assertEquals(List.of(copy), List.copyOf(command.getResult()));
        assertEquals("uio-66-2", copy.getId());
        assertEquals("UiO-66 (2)", copy.getName());
        assertSame(here.zr6, copy.getNode());
        assertSame(here.bdc, copy.getLinkers().get(0).getLinker());
        assertEquals("Paste candidate 'UiO-66'", command.getLabel());
    }

    @Test
    void aThirdCopyIsNumberedThreeAlsoWhenTheSecondIsTheOriginal() {
        paste(here, here.library, here.uio66);
        paste(here, here.library, here.library.getCandidates().get(1));
        assertEquals("UiO-66 (3)", here.library.getCandidates().get(2).getName());
        assertEquals("uio-66-2-2", here.library.getCandidates().get(2).getId());
    }

    @Test
    void whatACandidateNeedsComesWithItFromAnotherLibrary() {
        there.library.getCandidates().clear();
        there.library.getLinkers().clear();
        there.library.getNodes().clear();
        there.library.getFunctionalGroups().clear();
        Command command = paste(there, there.library, here.uio66);
        Candidate copy = there.library.getCandidates().get(0);
        assertEquals(List.of(copy), List.copyOf(command.getResult()));
        assertEquals("uio-66", copy.getId());
        assertEquals("UiO-66", copy.getName());
        assertEquals(1, there.library.getLinkers().size(), "BPDC is not needed");
        assertSame(there.library.getLinkers().get(0), copy.getLinkers().get(0).getLinker());
        assertSame(there.library.getNodes().get(0), copy.getNode());
        assertSame(there.library.getFunctionalGroups().get(0), copy.getFunctionalisations().get(0).getGroup());
        assertNotSame(here.bdc, copy.getLinkers().get(0).getLinker());
        assertSame(here.library, here.uio66.eContainer(), "the original is untouched");
    }

    @Test
    void whatTheOtherLibraryHasTheSameIsUsed() {
        there.library.getCandidates().clear();
        paste(there, there.library, here.uio66);
        Candidate copy = there.library.getCandidates().get(0);
        assertSame(there.bdc, copy.getLinkers().get(0).getLinker());
        assertSame(there.zr6, copy.getNode());
        assertEquals(2, there.library.getLinkers().size());
    }

    @Test
    void anotherElementOfTheSameIdAndNameIsNotMixedUp() {
        there.library.getCandidates().clear();
        there.bdc.setSmiles("OC(=O)c1cccc(c1)C(=O)O");
        paste(there, there.library, here.uio66);
        Linker came = there.library.getLinkers().get(2);
        assertEquals("bdc-2", came.getId());
        assertEquals("BDC (2)", came.getName());
        assertEquals(here.bdc.getSmiles(), came.getSmiles());
        assertSame(came, there.library.getCandidates().get(0).getLinkers().get(0).getLinker());
        assertEquals("bdc", there.bdc.getId());
    }

    @Test
    void elementsThatNeedEachOtherStayTogether() {
        there.library.getCandidates().clear();
        there.library.getLinkers().clear();
        paste(there, there.library, here.bdc, here.uio66);
        assertEquals(1, there.library.getLinkers().size());
        assertSame(there.library.getLinkers().get(0),
                there.library.getCandidates().get(0).getLinkers().get(0).getLinker());
    }

    @Test
    void copiesThatAClipboardKeepsAreAsGoodAsTheirOriginals() {
        Candidate kept = EcoreUtil.copy(here.uio66);
        here.editing.history().execute(new ElementDelete(here.editing.domain(), List.of(here.uio66)).command());
        paste(here, here.library, kept);
        Candidate pasted = here.library.getCandidates().get(0);
        assertEquals("uio-66", pasted.getId(), "the id is free again");
        assertEquals("UiO-66", pasted.getName());
        assertSame(here.bdc, pasted.getLinkers().get(0).getLinker());
        assertEquals(2, here.library.getLinkers().size());
        assertNull(kept.eContainer(), "can be pasted again");
    }

    @Test
    void twoCopiesOfOneElementHaveTwoIds() {
        paste(there, there.library, EcoreUtil.copy(here.bpdc), EcoreUtil.copy(here.bpdc));
        assertEquals(List.of("bdc", "bpdc", "bpdc-2", "bpdc-3"),
                there.library.getLinkers().stream().map(Linker::getId).toList());
        assertEquals(List.of("BDC", "BPDC", "BPDC (2)", "BPDC (3)"),
                there.library.getLinkers().stream().map(Linker::getName).toList());
    }

    @Test
    void thePlaceIsTheNearestThatCanHoldIt() {
        QuantityValue value = TestLibrary.MAKE.createQuantityValue();
        here.bdc.getValues().add(value);
        paste(here, here.uio66.getLinkers().get(0), value);
        assertEquals(1, here.uio66.getValues().size(), "a linker share has no values, its candidate has");
        paste(here, here.uio66, here.bpdc);
        assertEquals(3, here.library.getLinkers().size());
    }

    @Test
    void aSinglePlaceThatIsTakenHoldsNothingMore() {
        here.uio66.setForm(TestLibrary.MAKE.createForm());
        ElementPaste paste = new ElementPaste(here.editing.domain(), here.uio66);
        assertFalse(paste.isPossible(List.of(here.uio66.getForm())));
        assertFalse(paste.command(List.of(here.uio66.getForm())).canExecute());
        Candidate other = TestLibrary.MAKE.createCandidate();
        here.library.getCandidates().add(other);
        paste(here, other, here.uio66.getForm());
        assertTrue(EcoreUtil.equals(here.uio66.getForm(), other.getForm()));
    }

    @Test
    void nothingAndWholeLibrariesCannotBePasted() {
        ElementPaste paste = new ElementPaste(here.editing.domain(), here.library);
        assertFalse(paste.isPossible(List.of()));
        Collection<EObject> library = List.of(there.library);
        assertFalse(paste.isPossible(library));
        assertThrows(IllegalArgumentException.class,
                () -> new ElementPaste(here.editing.domain(), TestLibrary.MAKE.createLinker()));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.Node;
import org.porelyte.model.Oligomer;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.Salt;
import org.porelyte.model.edit.ElementDrop.Where;

class ElementDropTest {

    private final TestLibrary test = new TestLibrary();
    private final Linker third = TestLibrary.named(TestLibrary.MAKE.createLinker(), "tpdc", "TPDC");
    private final Linker fourth = TestLibrary.named(TestLibrary.MAKE.createLinker(), "ndc", "NDC");

    private Command command(EObject target, Where where, EObject... dropped) {
        return new ElementDrop(test.editing.domain(), target, where).command(List.of(dropped), false);
    }

    private void drop(EObject target, Where where, EObject... dropped) {
        test.execute(command(target, where, dropped));
    }

    private void fourLinkers() {
        test.library.getLinkers().add(third);
        test.library.getLinkers().add(fourth);
    }

    @Test
    void elementsAreReorderedAmongTheirLike() {
        fourLinkers();
        drop(test.bdc, Where.BEFORE, fourth);
        assertEquals(List.of(fourth, test.bdc, test.bpdc, third), test.library.getLinkers());
        drop(third, Where.AFTER, fourth, test.bdc);
        assertEquals(List.of(test.bpdc, third, fourth, test.bdc), test.library.getLinkers());
        drop(third, Where.BEFORE, test.bdc, test.bpdc);
        assertEquals(List.of(test.bpdc, test.bdc, third, fourth), test.library.getLinkers(), "in the list's order");
        drop(test.bdc, Where.AFTER, test.bpdc, fourth);
        assertEquals(List.of(test.bdc, test.bpdc, fourth, third), test.library.getLinkers(), "from both sides");
    }

    @Test
    void nothingHappensWhereTheyAreAlready() {
        assertFalse(command(test.bpdc, Where.BEFORE, test.bdc).canExecute());
        assertFalse(command(test.bdc, Where.AFTER, test.bdc).canExecute());
        assertFalse(command(test.bdc, Where.ON, test.bpdc).canExecute());
    }

    @Test
    void aSecondLinkerMakesTheFractionsHalfAndHalf() {
        drop(test.uio66, Where.ON, test.bpdc);
        assertEquals(List.of(test.bdc, test.bpdc),
                test.uio66.getLinkers().stream().map(LinkerShare::getLinker).toList());
        assertEquals(List.of(0.5, 0.5), test.uio66.getLinkers().stream().map(LinkerShare::getFraction).toList());
        assertEquals(2, test.library.getLinkers().size());
    }

    @Test
    void twoMoreLinkersLeaveAThirdToEach() {
        fourLinkers();
        Command command = command(test.uio66, Where.ON, test.bpdc, third);
        test.execute(command);
        assertEquals(3, test.uio66.getLinkers().size());
        test.uio66.getLinkers().forEach(share -> assertEquals(1.0 / 3, share.getFraction(), 1e-12));
        assertEquals("Add 2 elements to 'UiO-66'", command.getLabel());
    }

    @Test
    void whatIsMissingToOneIsTheNewFraction() {
        test.uio66.getLinkers().get(0).setFraction(0.75);
        drop(test.uio66.getLinkers().get(0), Where.ON, test.bpdc);
        assertEquals(List.of(0.75, 0.25), test.uio66.getLinkers().stream().map(LinkerShare::getFraction).toList());
    }

    @Test
    void aLinkerThatIsThereIsNotAddedAgain() {
        assertFalse(command(test.uio66, Where.ON, test.bdc).canExecute());
    }

    @Test
    void groupsChainsSaltsAndNodesBecomeParts() {
        Oligomer chains = TestLibrary.named(TestLibrary.MAKE.createOligomer(), "peg", "PEG");
        Salt salt = TestLibrary.named(TestLibrary.MAKE.createSalt(), "litfsi", "LiTFSI");
        Node hafnium = TestLibrary.named(TestLibrary.MAKE.createNode(), "hf6", "Hf6");
        test.library.getOligomers().add(chains);
        test.library.getSalts().add(salt);
        test.library.getNodes().add(hafnium);
        drop(test.uio66, Where.ON, test.hydroxyl);
        assertSame(test.hydroxyl, test.uio66.getFunctionalisations().get(1).getGroup());
        assertEquals(1, test.uio66.getFunctionalisations().get(1).getDegree());
        drop(test.uio66, Where.ON, chains, salt);
        assertSame(chains, test.uio66.getOligomers().get(0).getOligomer());
        assertEquals(OligomerMode.GRAFTED, test.uio66.getOligomers().get(0).getMode());
        assertSame(salt, test.uio66.getSalts().get(0).getSalt());
        assertFalse(test.uio66.getSalts().get(0).getAmount().isSetValue(), "how much is for the chemist to say");
        drop(test.uio66, Where.ON, hafnium);
        assertSame(hafnium, test.uio66.getNode());
    }

    @Test
    void aPolymerTakesNoLinkersAndACompositeTakesCandidates() {
        Candidate other = TestLibrary.named(TestLibrary.MAKE.createCandidate(), "mix", "Mix");
        test.library.getCandidates().add(other);
        other.setKind(CandidateKind.POLYMER);
        assertFalse(command(other, Where.ON, test.bdc).canExecute());
        other.setKind(CandidateKind.COMPOSITE);
        drop(other, Where.ON, test.uio66);
        assertSame(test.uio66, other.getConstituents().get(0).getCandidate());
        assertEquals(1, other.getConstituents().get(0).getMassFraction());
        assertFalse(command(other, Where.ON, other).canExecute());
    }

    @Test
    void aLinkerOfAnotherLibraryComesToTheLibraryAndIntoTheCandidate() {
        TestLibrary from = new TestLibrary();
        from.library.getLinkers().add(third);
        drop(test.uio66, Where.ON, third);
        assertEquals(3, test.library.getLinkers().size());
        Linker copy = test.library.getLinkers().get(2);
        assertNotSame(third, copy);
        assertSame(copy, test.uio66.getLinkers().get(1).getLinker());
        assertSame(from.library, third.eContainer());
    }

    @Test
    void elementsOfAnotherLibraryAreCopied() {
        TestLibrary from = new TestLibrary();
        drop(test.library, Where.ON, from.uio66);
        assertEquals("UiO-66 (2)", test.library.getCandidates().get(1).getName());
        assertEquals(1, from.library.getCandidates().size());
    }

    @Test
    void partsMoveToAnotherOwnerOrAreCopied() {
        Candidate other = TestLibrary.named(TestLibrary.MAKE.createCandidate(), "other", "Other");
        test.library.getCandidates().add(other);
        LinkerShare share = test.uio66.getLinkers().get(0);
        test.execute(new ElementDrop(test.editing.domain(), other, Where.ON).command(List.of(share), true));
        assertEquals(1, other.getLinkers().size());
        assertEquals(1, test.uio66.getLinkers().size());
        drop(other, Where.ON, share);
        assertEquals(List.of(), test.uio66.getLinkers());
        assertEquals(2, other.getLinkers().size());
        assertFalse(command(test.bdc, Where.ON, share).canExecute(), "a linker has no linkers");
        assertFalse(command(other, Where.ON, test.library).canExecute());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import org.porelyte.model.CandidateKind;
import org.porelyte.model.Linker;
import org.porelyte.model.OligomerMode;

class NewElementTest {

    private final TestLibrary test = new TestLibrary();

    private List<String> labels(EObject owner) {
        return NewElement.in(test.editing.domain(), owner).stream().map(NewElement::label).toList();
    }

    private EObject make(EObject owner, String label) {
        NewElement kind = NewElement.in(test.editing.domain(), owner).stream()
                .filter(possible -> possible.label().equals(label)).findFirst().orElseThrow();
        Command command = test.execute(kind.command(test.editing.domain()));
        return (EObject) command.getResult().iterator().next();
    }

    @Test
    void theItemProvidersSayWhatCanBeMadeInTheFieldsWords() {
        assertTrue(labels(test.library).containsAll(List.of("Linker", "Functional group", "Node", "Net", "Monomer",
                "Oligomer", "Salt", "Medium", "Binder", "Scaffold", "Candidate", "Cell design", "Parameter set",
                "Screening profile", "Reference material")));
        assertEquals(List.of("Value", "Linker", "Functionalisation", "Defect", "Oligomer", "Mobile ion", "Salt",
                "Medium", "Part of a composite", "Form", "Measurement"), labels(test.uio66));
    }

    @Test
    void whatIsThereOnceOnlyIsNotOfferedAgain() {
        assertTrue(labels(test.hydroxyl).contains("pKa"));
        make(test.hydroxyl, "pKa");
        assertFalse(labels(test.hydroxyl).contains("pKa"));
    }

    @Test
    void newElementsHaveANameAndAnIdOfTheirOwn() {
        Linker first = (Linker) make(test.library, "Linker");
        Linker second = (Linker) make(test.library, "Linker");
        assertEquals("New linker", first.getName());
        assertEquals("linker", first.getId());
        assertEquals("New linker (2)", second.getName());
        assertEquals("linker-2", second.getId());
        assertEquals("New linker", test.editing.history().getUndoCommand().getLabel());
    }

    @Test
    void partsBeginAsTheirOwnerNeedsThem() {
        test.uio66.setKind(CandidateKind.POLYMER);
        make(test.uio66, "Oligomer");
        assertEquals(OligomerMode.NEAT, test.uio66.getOligomers().get(0).getMode());
        make(test.uio66, "Salt");
        assertFalse(test.uio66.getSalts().get(0).getAmount().isSetValue());
    }

    @Test
    void namesAreChangedWhereThereAreNames() {
        test.execute(ElementNaming.rename(test.editing.domain(), test.bdc, "  Terephthalic acid "));
        assertEquals("Terephthalic acid", test.bdc.getName());
        assertFalse(ElementNaming.rename(test.editing.domain(), test.bdc, " ").canExecute());
        assertFalse(ElementNaming.rename(test.editing.domain(), test.bdc, "Terephthalic acid").canExecute());
        assertFalse(ElementNaming.rename(test.editing.domain(), test.uio66.getLinkers().get(0), "x").canExecute());
        EObject end = TestLibrary.MAKE.createEndGroup();
        assertSame(end.eClass().getEStructuralFeature("name"), ElementNaming.field(end).orElseThrow());
        assertEquals("", ElementNaming.name(end));
    }
}

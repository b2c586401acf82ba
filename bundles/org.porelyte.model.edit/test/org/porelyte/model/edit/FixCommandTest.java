// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;
import org.porelyte.model.validation.ModelRules;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Validator;

class FixCommandTest {

    private final TestLibrary test = new TestLibrary();

    /** What was found on a snapshot is fixed in the library, in one step that can be undone and redone. */
    @Test
    void allFixesOfASnapshotAreOneStep() {
        test.uio66.getLinkers().add(TestLibrary.share(test.bpdc, 0.5));
        test.uio66.getLinkers().get(0).setFraction(0.3);
        test.zr6.setId(null);
        test.library.getLinkers().remove(test.bdc);
        Snapshot snapshot = Snapshot.of(test.library);
        List<FixCommand.Step> steps = new ArrayList<>();
        for (Problem problem : new Validator(ModelRules.all()).validate(snapshot.library())) {
            if (!problem.fixes().isEmpty()) {
                steps.add(new FixCommand.Step(snapshot.live(problem.element()), problem.fixes().get(0)));
            }
        }
        List<String> labels = steps.stream().map(step -> step.fix().label()).toList();
        assertTrue(labels.containsAll(List.of("Make an id from the name", "Scale the fractions so that they sum to 1",
                "Put linker 'BDC' (bdc) back into the library")), labels::toString);
        test.execute(new FixCommand(test.library, steps));
        assertEquals("zr6", test.zr6.getId());
        assertSame(test.library, test.bdc.eContainer());
        assertEquals(0.375, test.uio66.getLinkers().get(0).getFraction(), 1e-12);
        assertEquals("Fix " + steps.size() + " problems", test.editing.history().getUndoCommand().getLabel());
    }

    @Test
    void whatWasDeletedMeanwhileIsPassedOver() {
        Fix fix = Fixes.clear(test.bdc.eClass().getEStructuralFeature("smiles"));
        FixCommand command = new FixCommand(test.library, List.of(new FixCommand.Step(test.bdc, fix)));
        assertEquals("Clear smiles", command.getLabel());
        test.library.getLinkers().remove(test.bdc);
        assertFalse(command.canExecute());
        test.library.getLinkers().add(test.bdc);
        test.execute(command);
    }
}

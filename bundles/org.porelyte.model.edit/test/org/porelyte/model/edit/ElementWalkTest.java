// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import org.porelyte.model.Candidate;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.Measurement;
import org.porelyte.model.NamedElement;
import org.porelyte.model.PorelytePackage.Literals;

class ElementWalkTest {

    private final TestLibrary test = new TestLibrary();

    @Test
    void allElementsWithNamesAreVisitedInTheirOrder() {
        Measurement measurement = TestLibrary.named(TestLibrary.MAKE.createMeasurement(), "m", "Impedance");
        test.uio66.getMeasurements().add(measurement);
        List<NamedElement> visited = new ArrayList<>();
        ElementWalk.named(test.library, visited::add);
        assertEquals(List.of(test.library, test.bdc, test.bpdc, test.hydroxyl, test.zr6, test.uio66, measurement),
                visited);
    }

    @Test
    void whatHoldsNothingWantedIsPassedBy() {
        test.bdc.getValues().add(TestLibrary.MAKE.createQuantityValue());
        List<EObject> visited = new ArrayList<>();
        new ElementWalk(type -> type == Literals.LINKER_SHARE).visit(test.library, visited::add);
        assertEquals(List.of(test.library, test.uio66, test.uio66.getLinkers().get(0)), visited);
    }

    @Test
    void aVisitorMayTurnBack() {
        List<EObject> visited = new ArrayList<>();
        new ElementWalk(type -> type == Literals.LINKER_SHARE).visit(test.library, next -> {
            visited.add(next);
            return !(next instanceof Candidate);
        });
        assertFalse(visited.stream().anyMatch(LinkerShare.class::isInstance));
    }
}

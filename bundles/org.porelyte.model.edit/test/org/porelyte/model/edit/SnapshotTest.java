// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import org.porelyte.model.Candidate;

class SnapshotTest {

    private final TestLibrary test = new TestLibrary();
    private final Snapshot snapshot = Snapshot.of(test.library);

    @Test
    void theCopyIsTheSameAndRefersToItself() {
        assertTrue(EcoreUtil.equals(test.library, snapshot.library()));
        Candidate copy = snapshot.library().getCandidates().get(0);
        assertNotSame(test.uio66, copy);
        assertSame(snapshot.library().getNodes().get(0), copy.getNode());
        assertNull(snapshot.library().eResource());
    }

    @Test
    void itStaysAsItIsWhileTheLibraryIsEdited() {
        test.uio66.setName("other");
        test.uio66.getLinkers().clear();
        Candidate copy = snapshot.library().getCandidates().get(0);
        assertEquals("UiO-66", copy.getName());
        assertEquals(1, copy.getLinkers().size());
    }

    @Test
    void itKnowsWhatItsElementsAreCopiesOf() {
        Candidate copy = snapshot.library().getCandidates().get(0);
        assertSame(test.uio66, snapshot.live(copy));
        assertSame(test.uio66.getLinkers().get(0), snapshot.live(copy.getLinkers().get(0)));
        assertSame(test.library, snapshot.live(snapshot.library()));
        assertSame(test.bdc, snapshot.live(test.bdc), "what is no copy stays what it is");
        assertNull(snapshot.live((Candidate) null));
    }
}

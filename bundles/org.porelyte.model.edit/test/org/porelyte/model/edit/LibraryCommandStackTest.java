// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LibraryCommandStackTest {

    private final TestLibrary test = new TestLibrary();
    private final LibraryCommandStack history = test.editing.history();

    private void rename(String name) {
        history.execute(ElementNaming.rename(test.editing.domain(), test.bdc, name));
    }

    @Test
    void aLibraryIsDirtyWhileItDiffersFromItsFile() {
        assertFalse(history.isDirty());
        rename("a");
        assertTrue(history.isDirty());
        history.undo();
        assertFalse(history.isDirty());
        history.redo();
        assertTrue(history.isSaveNeeded());
        history.saveIsDone();
        assertFalse(history.isDirty());
        history.undo();
        assertTrue(history.isDirty(), "the file has what was undone");
        history.redo();
        assertFalse(history.isDirty());
    }

    @Test
    void whatIsEditedWhileTheFileIsWrittenIsNotSaved() {
        rename("a");
        LibraryCommandStack.State written = history.state();
        rename("b");
        history.saved(written);
        assertTrue(history.isDirty());
        history.undo();
        assertFalse(history.isDirty());
    }

    @Test
    void aSavedStateThatCanNoLongerBeReachedStaysDifferent() {
        rename("a");
        history.saveIsDone();
        history.undo();
        rename("b");
        assertTrue(history.isDirty());
        history.undo();
        assertTrue(history.isDirty());
    }

    @Test
    void aRecoveredLibraryIsDirtyUntilItIsSaved() {
        history.fileDiffers();
        assertTrue(history.isDirty());
        rename("a");
        history.undo();
        assertTrue(history.isDirty());
        history.saveIsDone();
        assertFalse(history.isDirty());
    }

    @Test
    void forgettingTheHistoryChangesNothing() {
        history.flush();
        assertFalse(history.isDirty());
        rename("a");
        history.flush();
        assertTrue(history.isDirty());
        assertFalse(history.canUndo());
    }

    @Test
    void listenersHearOfSaving() {
        int[] calls = {0};
        history.addCommandStackListener(event -> calls[0]++);
        rename("a");
        assertEquals(1, calls[0]);
        history.saveIsDone();
        assertEquals(2, calls[0]);
    }
}

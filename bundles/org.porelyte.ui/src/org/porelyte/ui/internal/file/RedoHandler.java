// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.file;

import org.eclipse.emf.common.command.Command;

import org.porelyte.model.edit.LibraryCommandStack;

/** Does again the last step that was taken back in the history of the active library. */
public final class RedoHandler extends HistoryHandler {

    @Override
    void step(LibraryCommandStack history) {
        if (history.canRedo()) {
            history.redo();
        }
    }

    @Override
    Command next(LibraryCommandStack history) {
        return history.getRedoCommand();
    }

    @Override
    String word() {
        return "Redo";
    }
}

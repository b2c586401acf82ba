// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.file;

import org.eclipse.emf.common.command.Command;

import org.porelyte.model.edit.LibraryCommandStack;

/** Takes back the last step in the history of the active library. */
public final class UndoHandler extends HistoryHandler {

    @Override
    void step(LibraryCommandStack history) {
        if (history.canUndo()) {
            history.undo();
        }
    }

    @Override
    Command next(LibraryCommandStack history) {
        return history.getUndoCommand();
    }

    @Override
    String word() {
        return "Undo";
    }
}

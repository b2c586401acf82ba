// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.file;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

import org.porelyte.model.edit.LibraryCommandStack;
import org.porelyte.model.edit.LibraryEditing;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;

/** Goes a step back or forth in the history of the active library; the menu says which step that is. */
abstract class HistoryHandler extends DocumentHandler implements IElementUpdater {

    @Override
    final void execute(LibraryDocument document, Libraries libraries, Shell shell) {
        document.editing().map(LibraryEditing::history).ifPresent(this::step);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public final void updateElement(UIElement element, Map parameters) {
        Optional<Command> next = libraries().active().flatMap(LibraryDocument::editing).map(LibraryEditing::history)
                .map(this::next);
        element.setText(next.map(command -> word() + " " + command.getLabel()).orElse(word()));
    }

    abstract void step(LibraryCommandStack history);

    /** {@return the step that would be gone; null if there is none} */
    abstract Command next(LibraryCommandStack history);

    abstract String word();
}

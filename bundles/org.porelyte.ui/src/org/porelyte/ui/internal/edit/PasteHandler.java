// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import org.porelyte.model.edit.ElementPaste;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;

/** Pastes what was copied at the selected element. */
public final class PasteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Libraries libraries = window.getService(Libraries.class);
        Optional<EObject> place = ElementSelection.place(HandlerUtil.getCurrentSelection(event), libraries);
        Optional<LibraryDocument> document = place.flatMap(libraries::of);
        if (document.isEmpty() || document.get().editing().isEmpty()) {
            return null;
        }
        Shell shell = window.getShell();
        List<EObject> copied = ElementHandler.clipboard().contents(shell.getDisplay());
        Command command = new ElementPaste(document.get().editing().get().domain(), place.get()).command(copied);
        if (command.canExecute()) {
            document.get().execute(command);
            new Revealing(window).reveal(List.copyOf(command.getResult()));
        } else {
            MessageDialog.openInformation(shell, "Paste", copied.isEmpty()
                    ? "The clipboard holds no elements of a library. Copy some first."
                    : "What was copied cannot be put here. Select an element that can hold it, or a library.");
        }
        return null;
    }
}

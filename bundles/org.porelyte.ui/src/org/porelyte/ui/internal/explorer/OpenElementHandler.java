// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.editor.LibraryEditors;

/** Opens what is selected: files that are not open, and the first element or library in the editor. */
public final class OpenElementHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
            selection.stream().filter(ClosedLibrary.class::isInstance).map(ClosedLibrary.class::cast)
                    .forEach(closed -> window.getService(Libraries.class).open(closed.file()));
            LibraryEditors editors = new LibraryEditors(window.getActivePage());
            if (selection.getFirstElement() instanceof EObject element) {
                editors.open(element, null);
            } else if (selection.getFirstElement() instanceof LibraryDocument document) {
                editors.open(document);
            }
        }
        return null;
    }
}

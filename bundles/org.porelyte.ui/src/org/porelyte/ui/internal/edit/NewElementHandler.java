// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.edit;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

import org.porelyte.model.edit.LibraryEditing;
import org.porelyte.model.edit.NewElement;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.explorer.ExplorerView;

/** Makes an element in the selected one or in its library, and lets it be named in the explorer. */
public final class NewElementHandler extends AbstractHandler {

    /** Id of the command. */
    static final String COMMAND = "org.porelyte.ui.newElement";
    /** Parameter: the name of the field that will hold it. */
    static final String FIELD = "org.porelyte.ui.newElement.field";
    /** Parameter: whose field. */
    static final String PLACE = "org.porelyte.ui.newElement.place";
    /** Value of the place: that of the library. */
    static final String LIBRARY = "library";
    /** Value of the place: that of the selected element. */
    static final String SELECTION = "selection";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Libraries libraries = window.getService(Libraries.class);
        Optional<EObject> place = ElementSelection.place(HandlerUtil.getCurrentSelection(event), libraries)
                .map(element -> LIBRARY.equals(event.getParameter(PLACE)) ? EcoreUtil.getRootContainer(element)
                        : element);
        Optional<LibraryDocument> document = place.flatMap(libraries::of);
        Optional<LibraryEditing> editing = document.flatMap(LibraryDocument::editing);
        Optional<NewElement> wanted = editing.flatMap(found -> NewElement.in(found.domain(), place.get()).stream()
                .filter(element -> element.reference().getName().equals(event.getParameter(FIELD))).findFirst());
        if (wanted.isPresent()) {
            Command command = wanted.get().command(editing.get().domain());
            document.get().execute(command);
            begin(window, (EObject) command.getResult().iterator().next());
        }
        return null;
    }

    private static void begin(IWorkbenchWindow window, EObject element) throws ExecutionException {
        try {
            ExplorerView explorer = (ExplorerView) window.getActivePage().showView(ExplorerView.ID);
            // When the tree has learned of it, which it does after the present event.
            window.getShell().getDisplay().asyncExec(() -> explorer.rename(element));
        } catch (PartInitException e) {
            throw new ExecutionException("The explorer cannot be opened: " + e.getMessage(), e);
        }
    }
}

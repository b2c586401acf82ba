// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;

import org.porelyte.model.edit.LibraryCommandStack;
import org.porelyte.model.edit.LibraryEditing;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.ScreeningState;

/** What menus and handlers need to know of the active library, as variables of core expressions. */
public final class ActiveDocument extends AbstractSourceProvider {

    /** Whether there is an active library: "none", "opening", "failed" or "opened". */
    public static final String STATE = "org.porelyte.ui.document";
    private static final String DIRTY = "org.porelyte.ui.dirty";
    /** Whether quantities of its candidates are being computed. */
    private static final String SCREENING = "org.porelyte.ui.screening";
    private static final String UNDO = "org.porelyte.ui.canUndo";
    private static final String REDO = "org.porelyte.ui.canRedo";

    private final LibrariesListener listener = this::changed;
    private Libraries libraries;
    private boolean toldScreening;

    @Override
    public void initialize(IServiceLocator locator) {
        // Asked later: the libraries open when the workbench has its services.
    }

    private Optional<LibraryDocument> document() {
        if (libraries == null) {
            if (!PlatformUI.isWorkbenchRunning()) {
                return Optional.empty();
            }
            libraries = PlatformUI.getWorkbench().getService(Libraries.class);
            libraries.addListener(listener);
        }
        return libraries.active();
    }

    private void changed(LibraryDocument document, Change change) {
        if (change == Change.SCREENING && isScreening(libraries.active()) != toldScreening) {
            toldScreening = !toldScreening;
            fireSourceChanged(ISources.ACTIVE_CONTEXT, SCREENING, toldScreening);
        }
        if (change != Change.FINDINGS && change != Change.SCREENING && change != Change.CONTENT) {
            fireSourceChanged(ISources.ACTIVE_CONTEXT, getCurrentState());
        }
        if (change == Change.HISTORY || change == Change.ACTIVATED || change == Change.STATE) {
            // The menu names the next step.
            ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
            commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
            commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
        }
    }

    @Override
    public Map<String, Object> getCurrentState() {
        Optional<LibraryDocument> document = document();
        Optional<LibraryCommandStack> history = document.flatMap(LibraryDocument::editing).map(LibraryEditing::history);
        Map<String, Object> state = new HashMap<>();
        state.put(STATE, document.map(LibraryDocument::state).map(ActiveDocument::word).orElse("none"));
        state.put(DIRTY, document.filter(LibraryDocument::isDirty).isPresent());
        toldScreening = isScreening(document);
        state.put(SCREENING, toldScreening);
        state.put(UNDO, history.filter(LibraryCommandStack::canUndo).isPresent());
        state.put(REDO, history.filter(LibraryCommandStack::canRedo).isPresent());
        return state;
    }

    private static boolean isScreening(Optional<LibraryDocument> document) {
        return document.map(LibraryDocument::screening).filter(ScreeningState.Running.class::isInstance).isPresent();
    }

    private static String word(LibraryState state) {
        return switch (state) {
            case LibraryState.Opening opening -> "opening";
            case LibraryState.Failed failed -> "failed";
            case LibraryState.Opened opened -> "opened";
        };
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {STATE, DIRTY, SCREENING, UNDO, REDO};
    }

    @Override
    public void dispose() {
        if (libraries != null) {
            libraries.removeListener(listener);
        }
    }
}

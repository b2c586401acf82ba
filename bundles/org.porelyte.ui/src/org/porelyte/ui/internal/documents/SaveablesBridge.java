// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;

/** Tells the workbench what there is to save, whether or not an editor shows it. */
final class SaveablesBridge implements ISaveablesSource {

    private final Libraries libraries;

    SaveablesBridge(Libraries libraries) {
        this.libraries = libraries;
    }

    void connect() {
        libraries.addListener(this::follow);
    }

    private void follow(LibraryDocument document, Change change) {
        switch (change) {
            case OPENED -> tell(document, SaveablesLifecycleEvent.POST_OPEN);
            case CLOSED -> tell(document, SaveablesLifecycleEvent.POST_CLOSE);
            case FILE -> tell(document, SaveablesLifecycleEvent.DIRTY_CHANGED);
            default -> {
                // Nothing that the workbench needs to know.
            }
        }
    }

    private void tell(LibraryDocument document, int event) {
        ISaveablesLifecycleListener workbench = PlatformUI.getWorkbench().getService(ISaveablesLifecycleListener.class);
        workbench.handleLifecycleEvent(new SaveablesLifecycleEvent(this, event,
                new Saveable[] {new DocumentSaveable(document)}, false));
    }

    @Override
    public Saveable[] getSaveables() {
        return libraries.documents().stream().map(DocumentSaveable::new).toArray(Saveable[]::new);
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return libraries.active().map(document -> new Saveable[] {new DocumentSaveable(document)})
                .orElse(new Saveable[0]);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.internal.editor.LibraryEditors;
import org.porelyte.ui.internal.explorer.ExplorerView;

/** Shows an element where it is edited: in the explorer and in the editor of its library. */
public final class ElementReveal {

    private final IWorkbenchPage page;

    /** @param page its views show the element */
    public ElementReveal(IWorkbenchPage page) {
        this.page = page;
    }

    /**
     * @param element of an open library
     * @param field   the field to go to; null for the element as a whole
     */
    public void show(EObject element, EStructuralFeature field) {
        Libraries libraries = page.getWorkbenchWindow().getService(Libraries.class);
        libraries.of(element).ifPresent(libraries::activate);
        try {
            ((ExplorerView) page.showView(ExplorerView.ID)).reveal(List.of(element));
        } catch (PartInitException e) {
            ILog.of(ElementReveal.class).error("The explorer could not be shown", e);
        }
        new LibraryEditors(page).open(element, field);
    }
}

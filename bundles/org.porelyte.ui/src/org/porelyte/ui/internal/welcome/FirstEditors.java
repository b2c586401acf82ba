// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.MultiPartInitException;
import org.eclipse.ui.XMLMemento;

/** What the first session begins with: the welcome page before an editor that is made when it is first looked at. */
public final class FirstEditors {

    private final IWorkbenchPage page;

    /** @param page in which they open */
    public FirstEditors(IWorkbenchPage page) {
        this.page = page;
    }

    /**
     * Shows the welcome page, and another editor as a tab beside it.
     *
     * @param other input of the other editor, which can be remembered
     * @param id    of the other editor
     */
    public void open(IEditorInput other, String id) {
        IEditorInput welcome = new WelcomeInput();
        try {
            page.openEditors(new IEditorInput[] {other, welcome}, new String[] {id, WelcomeEditor.ID},
                    new IMemento[] {state(other, id), state(welcome, WelcomeEditor.ID)},
                    IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID, 1);
        } catch (MultiPartInitException e) {
            ILog.of(FirstEditors.class).error("The first editors could not be opened", e);
        }
    }

    /**
     * As the workbench writes it when it ends: without it a tab that nobody looked at would be empty in the next
     * session.
     */
    private static IMemento state(IEditorInput input, String id) {
        XMLMemento state = XMLMemento.createWriteRoot("editor");
        state.putString("id", id);
        state.putString("name", input.getName());
        state.putString("title", input.getName());
        state.putString("partName", input.getName());
        state.putString("tooltip", input.getToolTipText());
        IMemento kept = state.createChild("input");
        kept.putString("factoryID", input.getPersistable().getFactoryId());
        input.getPersistable().saveState(kept);
        return state;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.edit;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

import org.porelyte.model.edit.ElementDelete;
import org.porelyte.model.edit.ElementText;
import org.porelyte.model.edit.ElementWords;

/** Deletes elements, after asking where others use them. */
final class Deleting {

    private static final int MOST_NAMED = 8;

    private final Shell shell;

    /** @param shell above which to ask */
    Deleting(Shell shell) {
        this.shell = shell;
    }

    /**
     * @param selection what to delete
     * @param verb      what it is called, such as "Cut"
     * @param before    done before, unless the user does not want it
     */
    void delete(ElementSelection selection, String verb, Runnable before) {
        ElementDelete delete = new ElementDelete(selection.editing().domain(), selection.elements());
        List<EObject> users = delete.users();
        if (!users.isEmpty() && !isWanted(delete, users, verb)) {
            return;
        }
        before.run();
        selection.document().execute(delete.command(verb));
    }

    private boolean isWanted(ElementDelete delete, List<EObject> users, String verb) {
        String what = ElementWords.of(delete.deleted());
        String text = Character.toUpperCase(what.charAt(0)) + what.substring(1)
                + (delete.deleted().size() == 1 ? " is used by " : " are used by ") + names(users)
                + ".\n\nThese will lose the parts that say so. Undo brings back all of it.";
        return MessageDialog.open(MessageDialog.QUESTION, shell, verb, text, SWT.NONE, verb,
                IDialogConstants.CANCEL_LABEL) == 0;
    }

    private static String names(List<EObject> users) {
        ElementText texts = new ElementText();
        List<String> first = users.stream().limit(MOST_NAMED).map(texts::of).toList();
        String more = users.size() > MOST_NAMED ? " and " + (users.size() - MOST_NAMED) + " more" : "";
        return (users.size() == 1 ? "" : users.size() + " elements: ") + String.join(", ", first) + more;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.edit;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

import org.porelyte.model.edit.ElementText;

/**
 * What was cut or copied last, shared by all open libraries; their names lie on the system's clipboard. A service of
 * the workbench; its methods belong to the user interface thread.
 */
public final class ElementClipboard {

    private List<EObject> copies = List.of();
    private String text = "";

    ElementClipboard() {
        // Empty at first.
    }

    /**
     * Keeps copies of elements, as they are now.
     *
     * @param elements of one library; not null
     * @param display  of the system's clipboard
     */
    void put(Collection<? extends EObject> elements, Display display) {
        copies = List.copyOf(EcoreUtil.copyAll(elements));
        ElementText texts = new ElementText();
        text = elements.stream().map(texts::of).collect(Collectors.joining(System.lineSeparator()));
        Clipboard system = new Clipboard(display);
        try {
            system.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            system.dispose();
        }
    }

    /** {@return whether nothing was copied yet} */
    boolean isEmpty() {
        return copies.isEmpty();
    }

    /**
     * @param display of the system's clipboard
     * @return the copies, to be copied again; none if something else was copied since, here or in another program
     */
    List<EObject> contents(Display display) {
        Clipboard system = new Clipboard(display);
        try {
            return text.equals(system.getContents(TextTransfer.getInstance())) ? copies : List.of();
        } finally {
            system.dispose();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.edit;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.PlatformUI;

import org.porelyte.model.edit.ElementNaming;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;

/** What can be done with a selection, for core expressions. */
public final class ElementsTester extends PropertyTester {

    /** Full name of the property that says whether something could be pasted. */
    static final String PASTE = "org.porelyte.ui.elements.canPaste";

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return false;
        }
        Libraries libraries = PlatformUI.getWorkbench().getService(Libraries.class);
        return switch (property) {
            case "areEditable" -> ElementSelection.of(receiver, libraries).isPresent();
            case "canRename" -> ElementSelection.of(receiver, libraries).map(ElementSelection::elements)
                    .filter(elements -> elements.size() == 1 && ElementNaming.field(elements.get(0)).isPresent())
                    .isPresent();
            case "canPaste" -> !PlatformUI.getWorkbench().getService(ElementClipboard.class).isEmpty()
                    && ElementSelection.place(receiver, libraries).flatMap(libraries::of)
                            .flatMap(LibraryDocument::editing).isPresent();
            default -> false;
        };
    }
}

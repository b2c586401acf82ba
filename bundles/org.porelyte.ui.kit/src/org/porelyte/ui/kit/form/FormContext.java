// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.form;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.graphics.Image;

/** What a form needs to know of where its element lives. */
public interface FormContext {

    /** {@return the domain of the element that is shown; not null} */
    EditingDomain domain();

    /**
     * Changes the model so that it can be undone.
     *
     * @param command for the domain
     */
    void execute(Command command);

    /**
     * @param element   that refers
     * @param reference of the element
     * @return the elements that it may refer to, in the order in which to offer them
     */
    List<EObject> choices(EObject element, EReference reference);

    /**
     * @param element any element
     * @return one line that says what it is
     */
    String text(EObject element);

    /**
     * @param element any element
     * @return its icon, which somebody else disposes of; null for none
     */
    Image image(EObject element);

    /**
     * Makes a new part, filled as a user would begin.
     *
     * @param owner     to which it will be added
     * @param reference that will hold it
     * @return the part; not yet added
     */
    EObject create(EObject owner, EReference reference);

    /**
     * Shows the form of another element.
     *
     * @param element that is to be shown
     */
    void open(EObject element);
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A field of a form with a control of its own, such as a drawing. It belongs to one form. */
public interface CustomField {

    /**
     * Makes the control. Called once, before anything is shown.
     *
     * @param parent  holds the control
     * @param toolkit makes controls in the colours of forms
     * @param context of the elements
     * @return the control, without layout data; its width is given by the form, its height by itself
     */
    Control create(Composite parent, FormToolkit toolkit, FormContext context);

    /**
     * Shows an element, and follows its changes until {@link #unbind()}.
     *
     * @param element has the feature of the field; not null
     */
    void show(EObject element);

    /** The element is not shown any more. */
    void unbind();

    /** {@return whether the control took the focus} */
    boolean setFocus();
}

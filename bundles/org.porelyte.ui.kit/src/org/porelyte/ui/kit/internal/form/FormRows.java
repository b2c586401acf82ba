// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import java.util.List;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.porelyte.ui.kit.form.FieldMessage;
import org.porelyte.ui.kit.form.FieldSpec;
import org.porelyte.ui.kit.form.FormContext;

/** The rows of one section of a form. */
public final class FormRows {

    private final List<FieldRow> rows;

    /**
     * @param fields  from top to bottom
     * @param parent  has two columns
     * @param toolkit makes controls
     * @param context of the element
     * @param layOut  lays the form out anew
     */
    public FormRows(List<FieldSpec> fields, Composite parent, FormToolkit toolkit, FormContext context,
            Runnable layOut) {
        FormParts parts = new FormParts(toolkit, context, layOut);
        rows = fields.stream().map(field -> parts.row(field, parent)).toList();
    }

    /**
     * @param bindings live as long as the element is shown
     * @param element  that is to be shown
     */
    public void bind(DataBindingContext bindings, EObject element) {
        rows.forEach(row -> row.bind(bindings, element));
    }

    /** Writes what is typed and not yet written. */
    public void flush() {
        rows.forEach(FieldRow::flush);
    }

    /** The element is not shown any more. */
    public void unbind() {
        rows.forEach(FieldRow::unbind);
    }

    /** @param messages to be shown below the fields that they are of */
    public void show(List<FieldMessage> messages) {
        rows.forEach(row -> row.show(messages));
    }

    /**
     * @param feature of an element
     * @return whether there is a field for it
     */
    public boolean has(EStructuralFeature feature) {
        return rows.stream().anyMatch(row -> row.feature() == feature);
    }

    /**
     * @param feature of the field that shall have the focus; null for the first
     * @return whether it has it now
     */
    public boolean setFocus(EStructuralFeature feature) {
        return rows.stream().filter(row -> feature == null || row.feature() == feature).findFirst()
                .map(FieldRow::setFocus).orElse(false);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import java.util.List;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.TableWrapData;

import org.porelyte.ui.kit.form.CustomField;
import org.porelyte.ui.kit.form.FieldMessage;
import org.porelyte.ui.kit.form.FieldSpec;

/** A field that brings its own control. */
final class CustomRow extends FieldRow {

    private final CustomField field;

    CustomRow(FormParts parts, FieldSpec.Custom spec, Composite parent) {
        super(parts, spec, parent, true);
        field = spec.factory().get();
        Control control = field.create(cell(), parts.toolkit(), parts.context());
        control.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }

    @Override
    void bind(DataBindingContext bindings, EObject element) {
        field.show(element);
    }

    @Override
    void unbind() {
        field.unbind();
    }

    @Override
    boolean setFocus() {
        return field.setFocus();
    }

    @Override
    void show(List<FieldMessage> messages) {
        // The field that the feature is typed in shows them.
    }
}

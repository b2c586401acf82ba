// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.TableWrapData;

import org.porelyte.ui.kit.form.FieldSpec;

/** A field for one of a few words. */
final class ChoiceRow extends FieldRow {

    private final FieldSpec.Choice spec;
    private final ComboViewer combo;

    ChoiceRow(FormParts parts, FieldSpec.Choice spec, Composite parent) {
        super(parts, spec, parent, true);
        this.spec = spec;
        combo = new ComboViewer(cell(), SWT.READ_ONLY);
        combo.getControl().setLayoutData(new TableWrapData());
        combo.getControl().setData(ID, spec.feature().getName());
        combo.setContentProvider(ArrayContentProvider.getInstance());
        combo.setLabelProvider(LabelProvider.createTextProvider(Literals::words));
        combo.setInput(new Literals(spec.feature()).all());
        FormScrolling.keepFromWheel(combo.getControl());
    }

    @Override
    void bind(DataBindingContext bindings, EObject element) {
        bindings.bindValue(ViewerProperties.singleSelection().observe(combo),
                new EditedValue(parts().context(), spec.feature(), spec.label()).observe(element));
    }

    @Override
    boolean setFocus() {
        return combo.getControl().setFocus();
    }
}

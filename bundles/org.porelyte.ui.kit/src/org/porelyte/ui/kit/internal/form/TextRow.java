// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.TableWrapData;

import org.porelyte.ui.kit.form.FieldSpec;

/** A field for a text. */
final class TextRow extends FieldRow {

    /** Height of border and padding above and below the lines, which GTK does not tell. */
    private static final int FRAME = 12;

    private final FieldSpec.Text spec;
    private final Text text;
    private IObservableValue<String> typed;

    TextRow(FormParts parts, FieldSpec.Text spec, Composite parent) {
        super(parts, spec, parent, true);
        this.spec = spec;
        int style = spec.lines() == 1 ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | (spec.lines() > 3 ? SWT.V_SCROLL : 0);
        text = parts.toolkit().createText(cell(), "", style | SWT.BORDER);
        text.setMessage(spec.hint());
        text.setData(ID, spec.feature().getName());
        TableWrapData place = new TableWrapData(TableWrapData.FILL_GRAB);
        if (spec.lines() > 1) {
            place.heightHint = spec.lines() * text.getLineHeight() + FRAME;
        }
        text.setLayoutData(place);
    }

    @Override
    void bind(DataBindingContext bindings, EObject element) {
        typed = WidgetProperties.text(SWT.Modify).observeDelayed(FormParts.DELAY_MS, text);
        bindings.bindValue(typed, new EditedValue(parts().context(), spec.feature(), spec.label()).observe(element),
                UpdateValueStrategy.create(IConverter.create(value -> value.isEmpty() ? null : value)),
                UpdateValueStrategy.create(IConverter.create(value -> value == null ? "" : value.toString())));
    }

    @Override
    void flush() {
        if (typed != null) {
            typed.getValue();
        }
    }

    @Override
    void unbind() {
        typed = null;
    }

    @Override
    boolean setFocus() {
        return text.setFocus();
    }
}

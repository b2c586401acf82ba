// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import org.porelyte.ui.kit.form.FieldSpec;

/** A field for a number, its unit behind it. What is no number is said and not written. */
final class NumberRow extends FieldRow {

    private static final int WIDTH = 130;

    private final FieldSpec.Number spec;
    private final NumberText numbers;
    private final Text text;
    private final MessageLine mistake;
    private IObservableValue<String> typed;

    NumberRow(FormParts parts, FieldSpec.Number spec, Composite parent) {
        super(parts, spec, parent, true);
        this.spec = spec;
        numbers = new NumberText(spec);
        Composite line = parts.toolkit().createComposite(cell());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 1).applyTo(line);
        text = parts.toolkit().createText(line, "", SWT.SINGLE | SWT.BORDER);
        text.setData(ID, spec.feature().getName());
        text.setMessage(spec.feature().isUnsettable() ? "not known" : "");
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
        parts.toolkit().createLabel(line, spec.unit());
        mistake = new MessageLine(parts, cell());
    }

    @Override
    void bind(DataBindingContext bindings, EObject element) {
        typed = WidgetProperties.text(SWT.Modify).observeDelayed(FormParts.DELAY_MS, text);
        UpdateValueStrategy<String, Object> write = UpdateValueStrategy.create(IConverter.create(numbers::kept));
        write.setAfterGetValidator(value -> {
            String problem = numbers.problem(value);
            mistake.show(true, problem);
            return problem.isEmpty() ? ValidationStatus.ok() : ValidationStatus.error(problem);
        });
        bindings.bindValue(typed, new EditedValue(parts().context(), spec.feature(), spec.label()).observe(element),
                write, UpdateValueStrategy.create(IConverter.create(numbers::text)));
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

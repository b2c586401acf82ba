// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import java.util.List;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

import org.porelyte.ui.kit.form.FieldMessage;
import org.porelyte.ui.kit.form.FieldSpec;

/** A field of a form: its label, its control, and below them what there is to be said of it. */
abstract class FieldRow {

    /** Key of a control's data that tests find it by; the value is the name of the feature. */
    static final String ID = "org.porelyte.id";

    private final FormParts parts;
    private final FieldSpec spec;
    private final Label label;
    private final Composite cell;
    private final MessageLine problem;

    /**
     * @param parts  makes controls
     * @param spec   of the field
     * @param parent has two columns: labels and cells
     * @param beside whether the label is at the left, and not above
     */
    FieldRow(FormParts parts, FieldSpec spec, Composite parent, boolean beside) {
        this.parts = parts;
        this.spec = spec;
        if (beside) {
            // All labels of a form are as wide, so that all cells begin below each other.
            Composite fixed = parts.toolkit().createComposite(parent);
            GridLayoutFactory.fillDefaults().applyTo(fixed);
            fixed.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.MIDDLE));
            label = parts.toolkit().createLabel(fixed, spec.label() + ":", SWT.WRAP);
            GridDataFactory.fillDefaults().hint(FormParts.LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
        } else {
            label = parts.toolkit().createLabel(parent, spec.label());
            TableWrapData above = new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP);
            above.colspan = 2;
            label.setLayoutData(above);
        }
        cell = parts.toolkit().createComposite(parent);
        TableWrapData wide = new TableWrapData(TableWrapData.FILL_GRAB);
        wide.colspan = beside ? 1 : 2;
        cell.setLayoutData(wide);
        TableWrapLayout layout = new TableWrapLayout();
        layout.topMargin = 1;
        // Room for the frame of a text of several lines, which GTK draws around it.
        layout.bottomMargin = 3;
        layout.leftMargin = 1;
        layout.rightMargin = 1;
        layout.verticalSpacing = 2;
        cell.setLayout(layout);
        problem = new MessageLine(parts, cell);
    }

    final FormParts parts() {
        return parts;
    }

    final EStructuralFeature feature() {
        return spec.feature();
    }

    final Composite cell() {
        return cell;
    }

    final Label label() {
        return label;
    }

    /**
     * Shows an element.
     *
     * @param bindings live as long as the element is shown
     * @param element  has the feature
     */
    abstract void bind(DataBindingContext bindings, EObject element);

    /** Writes what is typed and not yet written to the element. */
    void flush() {
        // Most fields write at once.
    }

    /** The element is not shown any more. */
    void unbind() {
        // Bindings go by themselves.
    }

    /** {@return whether the control took the focus} */
    abstract boolean setFocus();

    /** @param messages of the feature, and of the features of parts */
    void show(List<FieldMessage> messages) {
        List<FieldMessage> mine = messages.stream().filter(message -> message.feature() == feature()).toList();
        problem.show(mine.stream().anyMatch(FieldMessage::error),
                String.join("\n", mine.stream().map(FieldMessage::text).toList()));
    }
}

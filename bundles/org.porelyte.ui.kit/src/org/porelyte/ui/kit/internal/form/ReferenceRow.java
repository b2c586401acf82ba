// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

import org.porelyte.ui.kit.form.FieldSpec;

/** A field for another element of the library, and a way to its form. */
final class ReferenceRow extends FieldRow {

    private static final Object NONE = new Object();

    private final FieldSpec.Reference spec;
    private final ComboViewer combo;
    private EObject shown;

    ReferenceRow(FormParts parts, FieldSpec.Reference spec, Composite parent) {
        super(parts, spec, parent, true);
        this.spec = spec;
        Composite line = parts.toolkit().createComposite(cell());
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 2;
        layout.topMargin = 0;
        layout.bottomMargin = 0;
        layout.leftMargin = 0;
        layout.rightMargin = 0;
        line.setLayout(layout);
        line.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        combo = new ComboViewer(line, SWT.READ_ONLY);
        combo.getControl().setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        combo.getControl().setData(ID, spec.feature().getName());
        combo.setContentProvider(ArrayContentProvider.getInstance());
        combo.setLabelProvider(LabelProvider.createTextProvider(
                choice -> choice instanceof EObject element ? parts.context().text(element) : ""));
        // Elements may have come or gone since the form was shown.
        combo.getControl().addFocusListener(FocusListener.focusGainedAdapter(event -> offer()));
        FormScrolling.keepFromWheel(combo.getControl());
        Hyperlink open = parts.toolkit().createHyperlink(line, "Open", SWT.NONE);
        open.setLayoutData(new TableWrapData(TableWrapData.RIGHT, TableWrapData.MIDDLE));
        open.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                if (shown != null && shown.eGet(spec.feature()) instanceof EObject target) {
                    parts.context().open(target);
                }
            }
        });
    }

    private void offer() {
        if (shown == null) {
            return;
        }
        List<Object> choices = new ArrayList<>();
        choices.add(NONE);
        choices.addAll(parts().context().choices(shown, spec.feature()));
        IStructuredSelection selection = combo.getStructuredSelection();
        if (!choices.equals(combo.getInput())) {
            combo.setInput(choices);
            combo.setSelection(selection);
        }
    }

    @Override
    void bind(DataBindingContext bindings, EObject element) {
        shown = element;
        offer();
        bindings.bindValue(ViewerProperties.singleSelection().observe(combo),
                new EditedValue(parts().context(), spec.feature(), spec.label()).observe(element),
                UpdateValueStrategy.create(IConverter.create(choice -> choice == NONE ? null : choice)),
                UpdateValueStrategy.create(IConverter.create(target -> target == null ? NONE : target)));
    }

    @Override
    void unbind() {
        shown = null;
    }

    @Override
    boolean setFocus() {
        return combo.getControl().setFocus();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

import org.porelyte.ui.kit.form.FieldMessage;
import org.porelyte.ui.kit.form.FieldSpec;

/** A part that an element has or has not: a check box, and the fields of the part while it is there. */
final class PartRow extends FieldRow {

    private final FieldSpec.Part spec;
    private final Button there;
    private final List<FieldRow> rows = new ArrayList<>();
    private final Adapter follower = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification change) {
            if (change.getFeature() == PartRow.this.spec.feature()) {
                refresh();
            }
        }
    };
    private Composite fields;
    private DataBindingContext bindings;
    private EObject shown;

    PartRow(FormParts parts, FieldSpec.Part spec, Composite parent) {
        super(parts, spec, parent, true);
        this.spec = spec;
        there = parts.toolkit().createButton(cell(), "given", SWT.CHECK);
        there.setData(ID, spec.feature().getName());
        there.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> toggle()));
    }

    private void toggle() {
        EObject part = there.getSelection() ? parts().context().create(shown, spec.feature()) : null;
        parts().context().execute(SetCommand.create(parts().context().domain(), shown, spec.feature(), part));
    }

    @Override
    void bind(DataBindingContext outer, EObject element) {
        shown = element;
        element.eAdapters().add(follower);
        refresh();
    }

    private void refresh() {
        if (cell().isDisposed()) {
            return;
        }
        clear();
        EObject part = (EObject) shown.eGet(spec.feature());
        there.setSelection(part != null);
        if (part != null) {
            fields = parts().toolkit().createComposite(cell());
            fields.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
            TableWrapLayout layout = new TableWrapLayout();
            layout.numColumns = 2;
            layout.topMargin = 0;
            layout.bottomMargin = 0;
            fields.setLayout(layout);
            bindings = new DataBindingContext();
            for (FieldSpec field : spec.fields()) {
                FieldRow row = parts().row(field, fields);
                row.bind(bindings, part);
                rows.add(row);
            }
        }
        parts().reflow();
    }

    private void clear() {
        rows.forEach(FieldRow::flush);
        rows.forEach(FieldRow::unbind);
        rows.clear();
        if (bindings != null) {
            bindings.dispose();
            bindings = null;
        }
        if (fields != null) {
            fields.dispose();
            fields = null;
        }
    }

    @Override
    void flush() {
        rows.forEach(FieldRow::flush);
    }

    @Override
    void unbind() {
        clear();
        if (shown != null) {
            shown.eAdapters().remove(follower);
            shown = null;
        }
    }

    @Override
    void show(List<FieldMessage> messages) {
        super.show(messages);
        rows.forEach(row -> row.show(messages));
    }

    @Override
    boolean setFocus() {
        return there.setFocus();
    }
}

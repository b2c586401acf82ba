// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import java.util.List;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

import org.porelyte.ui.kit.form.FieldMessage;
import org.porelyte.ui.kit.form.FieldSpec;

/** The parts of an element as a table that can be edited in place, with their sum where it matters. */
final class PartsRow extends FieldRow {

    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS = 10;

    private final FieldSpec.Parts spec;
    private final Composite frame;
    private final TableViewer table;
    private final PartsEdits edits;
    private final MessageLine sum;
    private final Button normalise;
    private final EContentAdapter follower = new EContentAdapter() {
        @Override
        public void notifyChanged(Notification change) {
            super.notifyChanged(change);
            if (!change.isTouch()) {
                refreshSoon();
            }
        }
    };
    private EObject shown;
    private boolean refreshing;

    PartsRow(FormParts parts, FieldSpec.Parts spec, Composite parent) {
        super(parts, spec, parent, false);
        this.spec = spec;
        frame = parts.toolkit().createComposite(cell());
        table = new TableViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        edits = new PartsEdits(parts.context(), spec, table);
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        table.getTable().setData(ID, spec.feature().getName());
        table.setContentProvider(ArrayContentProvider.getInstance());
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        for (FieldSpec field : spec.columns()) {
            TableViewerColumn column = new TableViewerColumn(table,
                    field instanceof FieldSpec.Number ? SWT.RIGHT : SWT.LEFT);
            column.getColumn().setText(PartCells.header(field));
            column.getColumn().setToolTipText(PartCells.header(field));
            column.setLabelProvider(new PartCells.Labels(parts.context(), field));
            PartCells.editing(parts.context(), field, table).ifPresent(column::setEditingSupport);
            layout.setColumnData(column.getColumn(),
                    new ColumnWeightData(field instanceof FieldSpec.Reference ? 3 : 2, 60, true));
        }
        table.addDoubleClickListener(event -> edits.open());
        sum = new MessageLine(parts, cell());
        normalise = buttons();
    }

    private Button buttons() {
        Composite line = parts().toolkit().createComposite(cell());
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 6;
        layout.topMargin = 0;
        line.setLayout(layout);
        button(line, "Add", edits::add);
        button(line, "Remove", edits::remove);
        button(line, "Up", () -> edits.move(-1));
        button(line, "Down", () -> edits.move(1));
        button(line, "Open", edits::open);
        return spec.summed() == null ? null : button(line, "Make Sum 1", edits::normalise);
    }

    private Button button(Composite line, String text, Runnable action) {
        Button button = parts().toolkit().createButton(line, text, SWT.PUSH);
        button.setData(ID, spec.feature().getName() + "." + text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    @Override
    void bind(DataBindingContext bindings, EObject element) {
        shown = element;
        edits.show(element);
        element.eAdapters().add(follower);
        refresh();
    }

    private void refreshSoon() {
        if (!refreshing && !cell().isDisposed()) {
            refreshing = true;
            cell().getDisplay().asyncExec(() -> {
                refreshing = false;
                if (shown != null && !cell().isDisposed()) {
                    refresh();
                }
            });
        }
    }

    private void refresh() {
        List<?> parts = List.copyOf((List<?>) shown.eGet(spec.feature()));
        if (parts.equals(table.getInput())) {
            table.refresh();
        } else {
            table.setInput(parts);
        }
        int rows = Math.clamp(parts.size(), FEWEST_ROWS, MOST_ROWS);
        int height = table.getTable().getHeaderHeight() + rows * table.getTable().getItemHeight() + 6;
        if (!(frame.getLayoutData() instanceof TableWrapData old) || old.heightHint != height) {
            TableWrapData place = new TableWrapData(TableWrapData.FILL_GRAB);
            place.heightHint = height;
            frame.setLayoutData(place);
            parts().reflow();
        }
        showSum(parts);
    }

    private void showSum(List<?> parts) {
        if (spec.summed() != null) {
            PartsSum of = PartsSum.of(parts, spec.summed());
            sum.show(of.image(), of.text());
            normalise.setEnabled(of.canBeNormalised());
        }
    }

    @Override
    void unbind() {
        if (shown != null) {
            shown.eAdapters().remove(follower);
            shown = null;
            edits.show(null);
        }
    }

    @Override
    void show(List<FieldMessage> messages) {
        super.show(messages);
        table.refresh();
    }

    @Override
    boolean setFocus() {
        return table.getTable().setFocus();
    }
}

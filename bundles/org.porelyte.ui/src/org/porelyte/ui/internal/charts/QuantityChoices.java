// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;

import org.porelyte.quantities.Quantity;

/** Lets the user choose the quantities of a chart, and remembers them. */
public final class QuantityChoices {

    /**
     * What a quantity is chosen for.
     *
     * @param name  such as "x"
     * @param first id of the quantity to begin with, where there is one
     */
    public record Axis(String name, String first) {
    }

    private static final int MARGIN = 6;
    /** What a combo needs beside its text. */
    private static final int ARROW = 48;

    private final List<Axis> axes;
    private final Runnable listener;
    private final Composite row;
    private final List<ComboViewer> combos = new ArrayList<>();
    private final List<String> wanted = new ArrayList<>();

    QuantityChoices(Composite parent, List<Axis> axes, Runnable listener) {
        this.axes = axes;
        this.listener = listener;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2 * axes.size()).margins(MARGIN, MARGIN / 2).applyTo(row);
        row.addListener(SWT.Resize, event -> fit());
        for (Axis axis : axes) {
            wanted.add(axis.first());
            Label label = new Label(row, SWT.NONE);
            label.setText(axis.name() + ":");
            ComboViewer combo = new ComboViewer(row, SWT.READ_ONLY);
            GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo.getControl());
            combo.getControl().setData("org.porelyte.id", "quantity." + axis.name());
            combo.setContentProvider(ArrayContentProvider.getInstance());
            combo.setLabelProvider(LabelProvider.createTextProvider(QuantityChoices::text));
            combo.addSelectionChangedListener(event -> chosen(combos.indexOf(combo)));
            combos.add(combo);
        }
    }

    /** Side by side where there is room for all that is chosen, else one below the other. */
    private void fit() {
        int wanted = Stream.of(row.getChildren()).mapToInt(QuantityChoices::width).sum();
        GridLayout layout = (GridLayout) row.getLayout();
        int columns = row.getClientArea().width < wanted ? 2 : row.getChildren().length;
        if (columns != layout.numColumns) {
            layout.numColumns = columns;
            // The row has another height now, which is for its parent to give.
            row.getDisplay().asyncExec(() -> {
                if (!row.isDisposed()) {
                    row.requestLayout();
                }
            });
        }
    }

    private static int width(Control control) {
        if (!(control instanceof Combo combo)) {
            return control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + MARGIN;
        }
        GC gc = new GC(combo);
        try {
            return gc.textExtent(combo.getText()).x + ARROW + MARGIN;
        } finally {
            gc.dispose();
        }
    }

    private static String text(Object element) {
        Quantity quantity = (Quantity) element;
        String name = quantity.name().substring(0, 1).toUpperCase(Locale.ROOT) + quantity.name().substring(1);
        String unit = quantity.unitLabel().isEmpty() ? "" : " (" + quantity.unitLabel() + ")";
        return name + (quantity.symbol().isEmpty() ? "" : ", " + quantity.symbol()) + unit;
    }

    Control control() {
        return row;
    }

    private void chosen(int axis) {
        if (combos.get(axis).getStructuredSelection().getFirstElement() instanceof Quantity quantity
                && !quantity.id().equals(wanted.get(axis))) {
            wanted.set(axis, quantity.id());
            fit();
            listener.run();
        }
    }

    /** Offers quantities; those that were wanted stay chosen, or become so when they come. */
    void offer(List<Quantity> quantities) {
        for (int i = 0; i < axes.size(); i++) {
            String id = wanted.get(i);
            ComboViewer combo = combos.get(i);
            combo.setInput(quantities);
            int other = Math.min(i, quantities.size() - 1);
            Quantity shown = quantities.stream().filter(quantity -> quantity.id().equals(id)).findFirst()
                    .orElse(quantities.isEmpty() ? null : quantities.get(other));
            combo.setSelection(shown == null ? StructuredSelection.EMPTY : new StructuredSelection(shown));
        }
        fit();
    }

    /** {@return a quantity per axis; empty while there are none} */
    List<Quantity> chosen() {
        List<Quantity> all = new ArrayList<>();
        for (ComboViewer combo : combos) {
            if (combo.getStructuredSelection().getFirstElement() instanceof Quantity quantity) {
                all.add(quantity);
            }
        }
        return all.size() == combos.size() ? all : List.of();
    }

    void restore(IMemento memento) {
        for (int i = 0; memento != null && i < axes.size(); i++) {
            String id = memento.getString("quantity." + axes.get(i).name());
            if (id != null) {
                wanted.set(i, id);
            }
        }
    }

    void save(IMemento memento) {
        for (int i = 0; i < axes.size(); i++) {
            memento.putString("quantity." + axes.get(i).name(), wanted.get(i));
        }
    }
}

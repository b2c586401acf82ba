// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.wizards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.porelyte.model.NamedElement;
import org.porelyte.model.validation.NumberText;
import org.porelyte.ui.internal.labels.ElementImages;

/**
 * Elements of which some are checked, and their fractions, which can be written over; below them their sum and a button
 * that makes them equal.
 *
 * @param <T> class of the elements
 */
final class ShareTable<T extends NamedElement> {

    private static final int HEIGHT = 230;

    private final Composite control;
    private final CheckboxTableViewer table;
    private final Label sum;
    private final Map<T, Double> fractions = new LinkedHashMap<>();
    private final BiConsumer<T, Double> fractionChanged;
    private List<T> choices = List.of();

    /**
     * @param what            the elements, in the plural
     * @param note            says more about an element
     * @param noteTitle       what that is
     * @param chosen          told of those that are checked, in the order of the table
     * @param fractionChanged told of a fraction that was written
     * @param equal           makes the fractions equal
     */
    ShareTable(Composite parent, String what, Function<T, String> note, String noteTitle, Consumer<List<T>> chosen,
            BiConsumer<T, Double> fractionChanged, Runnable equal) {
        this.fractionChanged = fractionChanged;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(control);
        Label says = new Label(control, SWT.NONE);
        says.setText("Check the " + what + "; click a fraction to change it.");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(says);
        table = CheckboxTableViewer.newCheckList(control, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, HEIGHT)
                .applyTo(table.getControl());
        ElementImages icons = new ElementImages(table.getControl());
        column("Name", 400, SWT.LEFT, NamedElement::getName, icons);
        column("Fraction", 110, SWT.RIGHT, this::fraction, null).setEditingSupport(new FractionEditing());
        // the last column gets the room that is left
        column("  " + noteTitle, 120, SWT.LEFT, element -> "  " + note.apply(element), null);
        table.addCheckStateListener(event -> chosen.accept(checked()));
        sum = new Label(control, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(sum);
        Button button = new Button(control, SWT.PUSH);
        button.setText("E&qual Shares");
        button.addListener(SWT.Selection, event -> equal.run());
    }

    private TableViewerColumn column(String title, int width, int align, Function<T, String> text,
            ElementImages icons) {
        TableViewerColumn column = new TableViewerColumn(table, align);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public String getText(Object element) {
                return text.apply((T) element);
            }

            @Override
            public Image getImage(Object element) {
                return icons == null ? null : icons.of((NamedElement) element);
            }
        });
        return column;
    }

    private String fraction(T element) {
        Double fraction = fractions.get(element);
        return fraction == null ? "" : NumberText.of(fraction);
    }

    @SuppressWarnings("unchecked")
    private List<T> checked() {
        List<Object> checked = List.of(table.getCheckedElements());
        return choices.stream().filter(checked::contains).toList();
    }

    /** Shows what may be chosen, what is, and the sum. */
    void show(List<T> offered, Map<T, Double> shares, double total) {
        if (!choices.equals(offered)) {
            choices = new ArrayList<>(offered);
            table.setInput(choices);
        }
        fractions.clear();
        fractions.putAll(shares);
        table.setCheckedElements(shares.keySet().toArray());
        table.refresh(true);
        sum.setText(shares.isEmpty() ? "" : "Sum of the fractions: " + NumberText.of(total)
                + (Math.abs(total - 1) <= 1e-6 ? "" : " (expected 1)"));
    }

    Composite control() {
        return control;
    }

    /** {@return the table, for tests} */
    CheckboxTableViewer table() {
        return table;
    }

    /** Fractions of what is checked are written over; what is no number is not taken. */
    private final class FractionEditing extends EditingSupport {

        FractionEditing() {
            super(table);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            TextCellEditor editor = new TextCellEditor(table.getTable());
            editor.setValidator(text -> NumberField.parse((String) text).isPresent() ? null : "no number");
            return editor;
        }

        @Override
        protected boolean canEdit(Object element) {
            return fractions.containsKey(element);
        }

        @Override
        @SuppressWarnings("unchecked")
        protected Object getValue(Object element) {
            return fraction((T) element);
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void setValue(Object element, Object value) {
            Stream.of(value).map(text -> NumberField.parse(String.valueOf(text))).filter(n -> n.isPresent())
                    .forEach(n -> fractionChanged.accept((T) element, n.getAsDouble()));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;

import org.porelyte.ui.kit.form.FieldSpec;
import org.porelyte.ui.kit.form.FormContext;

/** The cells of a table of parts: their texts, and how they are edited in place. */
final class PartCells {

    private static final Object NONE = "";

    private PartCells() {
    }

    static String header(FieldSpec field) {
        return field instanceof FieldSpec.Number number && !number.unit().isEmpty()
                ? number.label() + " / " + number.unit() : field.label();
    }

    private static Object value(EObject part, FieldSpec field) {
        return field.feature().isUnsettable() && !part.eIsSet(field.feature()) ? null : part.eGet(field.feature());
    }

    private static String text(FormContext context, EObject part, FieldSpec field) {
        Object value = value(part, field);
        return switch (field) {
            case FieldSpec.Number number -> new NumberText(number).text(value);
            case FieldSpec.Choice choice -> Literals.words(value);
            default -> value instanceof EObject other ? context.text(other) : Objects.toString(value, "");
        };
    }

    /** Texts and icons of a column. */
    static final class Labels extends ColumnLabelProvider {

        private final FormContext context;
        private final FieldSpec field;

        Labels(FormContext context, FieldSpec field) {
            this.context = context;
            this.field = field;
        }

        @Override
        public String getText(Object part) {
            return text(context, (EObject) part, field);
        }

        @Override
        public Image getImage(Object part) {
            return field instanceof FieldSpec.Reference
                    && ((EObject) part).eGet(field.feature()) instanceof EObject other ? context.image(other) : null;
        }
    }

    /** {@return how cells of the column are edited in place; empty if they are not} */
    static Optional<EditingSupport> editing(FormContext context, FieldSpec field, TableViewer table) {
        return switch (field) {
            case FieldSpec.Text text -> Optional.of(new TextCells(context, field, table));
            case FieldSpec.Checked checked -> Optional.of(new TextCells(context, field, table));
            case FieldSpec.Number number -> Optional.of(new TextCells(context, field, table));
            case FieldSpec.Choice choice -> Optional.of(new ComboCells(context, field, table));
            case FieldSpec.Reference reference -> Optional.of(new ComboCells(context, field, table));
            default -> Optional.empty();
        };
    }

    /** Cells that write their value by a command. */
    private abstract static class Cells extends EditingSupport {

        private final FormContext context;
        private final FieldSpec field;
        private final TableViewer table;

        Cells(FormContext context, FieldSpec field, TableViewer table) {
            super(table);
            this.context = context;
            this.field = field;
            this.table = table;
        }

        final FormContext context() {
            return context;
        }

        final FieldSpec field() {
            return field;
        }

        final TableViewer table() {
            return table;
        }

        @Override
        protected boolean canEdit(Object part) {
            return true;
        }

        final void write(Object part, Object value) {
            EObject element = (EObject) part;
            if (!Objects.equals(value(element, field), value)) {
                Object kept = value == null && field.feature().isUnsettable() ? SetCommand.UNSET_VALUE : value;
                Command command = SetCommand.create(context.domain(), element, field.feature(), kept);
                if (command instanceof AbstractCommand named) {
                    named.setLabel("Change " + field.label());
                }
                context.execute(command);
            }
        }
    }

    private static final class TextCells extends Cells {

        TextCells(FormContext context, FieldSpec field, TableViewer table) {
            super(context, field, table);
        }

        @Override
        protected CellEditor getCellEditor(Object part) {
            TextCellEditor editor = new TextCellEditor(table().getTable());
            if (field() instanceof FieldSpec.Number number) {
                NumberText numbers = new NumberText(number);
                editor.setValidator(typed -> {
                    String problem = numbers.problem(String.valueOf(typed));
                    return problem.isEmpty() ? null : problem;
                });
            }
            return editor;
        }

        @Override
        protected Object getValue(Object part) {
            return text(context(), (EObject) part, field());
        }

        @Override
        protected void setValue(Object part, Object typed) {
            // A text that is not valid comes as null, and nothing is written.
            if (typed != null) {
                String text = typed.toString();
                write(part, field() instanceof FieldSpec.Number number ? new NumberText(number).kept(text)
                        : text.isEmpty() ? null : text);
            }
        }
    }

    private static final class ComboCells extends Cells {

        ComboCells(FormContext context, FieldSpec field, TableViewer table) {
            super(context, field, table);
        }

        @Override
        protected CellEditor getCellEditor(Object part) {
            ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(table().getTable(), SWT.READ_ONLY);
            editor.setContentProvider(ArrayContentProvider.getInstance());
            editor.setLabelProvider(LabelProvider.createTextProvider(choice ->
                choice instanceof EObject element ? context().text(element) : Literals.words(choice)));
            List<Object> choices = new ArrayList<>();
            if (field() instanceof FieldSpec.Reference reference) {
                choices.add(NONE);
                choices.addAll(context().choices((EObject) part, reference.feature()));
            } else if (field() instanceof FieldSpec.Choice choice) {
                choices.addAll(new Literals(choice.feature()).all());
            }
            editor.setInput(choices);
            return editor;
        }

        @Override
        protected Object getValue(Object part) {
            Object value = value((EObject) part, field());
            return value == null ? NONE : value;
        }

        @Override
        protected void setValue(Object part, Object chosen) {
            if (chosen != null) {
                write(part, chosen == NONE ? null : chosen);
            }
        }
    }
}

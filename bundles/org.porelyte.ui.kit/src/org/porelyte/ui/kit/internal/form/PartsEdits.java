// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;

import org.porelyte.ui.kit.form.FieldSpec;
import org.porelyte.ui.kit.form.FormContext;

/** What the buttons beside a table of parts do. Each is one step of the history. */
final class PartsEdits {

    private final FormContext context;
    private final FieldSpec.Parts spec;
    private final TableViewer table;
    private EObject owner;

    PartsEdits(FormContext context, FieldSpec.Parts spec, TableViewer table) {
        this.context = context;
        this.spec = spec;
        this.table = table;
    }

    /** @param element whose parts are edited from now on; null for none */
    void show(EObject element) {
        owner = element;
    }

    private List<?> parts() {
        return (List<?>) owner.eGet(spec.feature());
    }

    private void execute(Command command, String what) {
        if (command instanceof AbstractCommand named) {
            named.setLabel(what + " " + spec.label());
        }
        context.execute(command);
    }

    void add() {
        EObject part = context.create(owner, spec.feature());
        execute(AddCommand.create(context.domain(), owner, spec.feature(), part), "Add to");
        table.setInput(List.copyOf(parts()));
        table.setSelection(new StructuredSelection(part), true);
    }

    void remove() {
        List<?> chosen = table.getStructuredSelection().toList();
        if (!chosen.isEmpty()) {
            execute(RemoveCommand.create(context.domain(), owner, spec.feature(), chosen), "Remove from");
        }
    }

    void move(int by) {
        Object part = table.getStructuredSelection().getFirstElement();
        int place = parts().indexOf(part) + by;
        if (part != null && place >= 0 && place < parts().size()) {
            execute(MoveCommand.create(context.domain(), owner, spec.feature(), part, place), "Reorder");
        }
    }

    void open() {
        if (table.getStructuredSelection().getFirstElement() instanceof EObject part) {
            context.open(part);
        }
    }

    /** Divides every fraction by the sum of all. */
    void normalise() {
        EAttribute fraction = spec.summed();
        double sum = PartsSum.of(parts(), fraction).sum();
        CompoundCommand all = new CompoundCommand();
        for (Object part : parts()) {
            double share = ((Number) ((EObject) part).eGet(fraction)).doubleValue() / sum;
            all.append(SetCommand.create(context.domain(), part, fraction, share));
        }
        execute(all, "Make sum 1 in");
    }
}

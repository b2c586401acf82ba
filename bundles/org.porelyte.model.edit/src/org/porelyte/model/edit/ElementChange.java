// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.ChangeCommand;

/** Changes an element and its parts as one step of the history; what changes is recorded, so that it can be undone. */
public final class ElementChange extends ChangeCommand {

    private final EObject element;
    private final Runnable change;

    /**
     * @param element whose features, and those of its parts, are changed; not null
     * @param label   what the step is called in menus, in the imperative, such as "Add Connection Point"; not null
     * @param change  changes them; called once, when the command is executed; not null
     */
    public ElementChange(EObject element, String label, Runnable change) {
        super(element);
        this.element = element;
        this.change = Objects.requireNonNull(change, "change");
        setLabel(Objects.requireNonNull(label, "label"));
    }

    @Override
    protected void doExecute() {
        change.run();
    }

    /** {@return the element} */
    @Override
    public Collection<?> getAffectedObjects() {
        return List.of(element);
    }

    @Override
    public Collection<?> getResult() {
        return getAffectedObjects();
    }
}

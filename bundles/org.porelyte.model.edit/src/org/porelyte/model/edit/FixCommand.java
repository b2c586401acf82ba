// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.ChangeCommand;

import org.porelyte.model.Library;
import org.porelyte.model.validation.Fix;

/** Applies fixes to a library as one step of its history; what they change is recorded, so that it can be undone. */
public final class FixCommand extends ChangeCommand {

    private final Library library;
    private final List<Step> steps;

    /**
     * A fix and what it is applied to.
     *
     * @param element an element of the library that is edited; not null
     * @param fix     a fix of one of its problems; not null
     */
    public record Step(EObject element, Fix fix) {
    }

    /**
     * @param library that is edited; not null
     * @param steps   what to apply, in this order; elements that are no longer in the library are passed over
     */
    public FixCommand(Library library, List<Step> steps) {
        super(library);
        this.library = library;
        this.steps = List.copyOf(steps);
        setLabel(this.steps.size() == 1 ? this.steps.get(0).fix().label() : "Fix " + this.steps.size() + " problems");
    }

    @Override
    public boolean canExecute() {
        return steps.stream().anyMatch(this::isThere) && super.canExecute();
    }

    @Override
    protected void doExecute() {
        for (Step step : steps) {
            if (isThere(step)) {
                step.fix().applyTo(step.element());
            }
        }
    }

    private boolean isThere(Step step) {
        return EcoreUtil.isAncestor(library, step.element());
    }

    /** {@return the elements that were fixed and are still there} */
    @Override
    public Collection<?> getAffectedObjects() {
        return steps.stream().filter(this::isThere).map(Step::element).distinct().toList();
    }

    @Override
    public Collection<?> getResult() {
        return getAffectedObjects();
    }
}

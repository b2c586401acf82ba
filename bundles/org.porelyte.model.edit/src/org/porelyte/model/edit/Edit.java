// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;

/** Commands that are one step of the history, with the elements that should be selected after it. */
final class Edit extends CompoundCommand {

    private final List<Object> result;

    /**
     * @param label  what the step is called in menus
     * @param result to be selected
     */
    Edit(String label, Collection<?> result) {
        super(label);
        this.result = List.copyOf(result);
    }

    Edit(String label, Collection<?> result, Command command) {
        this(label, result);
        append(command);
    }

    @Override
    public Collection<?> getResult() {
        return result;
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return result;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.preferences;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.handlers.RadioState;

/** The appearance, through the command that the menu has for it, so that both always say the same. */
final class Appearance {

    static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private static final String COMMAND = "org.porelyte.ui.appearance";

    private final IWorkbench workbench;

    Appearance(IWorkbench workbench) {
        this.workbench = workbench;
    }

    private Command command() {
        return workbench.getService(ICommandService.class).getCommand(COMMAND);
    }

    /** {@return id of the theme in use} */
    String theme() {
        return command().getState(RadioState.STATE_ID).getValue().toString();
    }

    /** Changes the theme; the one in use stays as it is. */
    void choose(String theme) {
        if (theme.equals(theme())) {
            return;
        }
        try {
            workbench.getService(IHandlerService.class).executeCommand(ParameterizedCommand
                    .generateCommand(command(), Map.of(RadioState.PARAMETER_ID, theme)), null);
        } catch (CommandException e) {
            ILog.of(Appearance.class).error("The appearance could not be changed", e);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.edit;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs a command as a menu would. */
public final class CommandCall {

    private final IHandlerService handlers;

    /** @param handlers of the window or part; not null */
    public CommandCall(IHandlerService handlers) {
        this.handlers = handlers;
    }

    /**
     * Runs a command that has no parameters; one that is not enabled now is passed over.
     *
     * @param command its id
     */
    public void run(String command) {
        try {
            handlers.executeCommand(command, null);
        } catch (NotEnabledException | NotHandledException e) {
            // As with a key: nothing happens.
            return;
        } catch (ExecutionException | NotDefinedException e) {
            ILog.of(CommandCall.class).error(command + " failed", e);
        }
    }
}

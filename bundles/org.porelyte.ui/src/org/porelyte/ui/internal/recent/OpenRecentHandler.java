// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.recent;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import org.porelyte.ui.internal.editor.LibraryEditors;

/** Opens a library that was opened before. */
public final class OpenRecentHandler extends AbstractHandler {

    /** Id of the command. */
    public static final String COMMAND = "org.porelyte.ui.openRecent";
    /** Parameter of the command: the file. */
    public static final String FILE = "org.porelyte.ui.openRecent.file";

    @Override
    public Object execute(ExecutionEvent event) {
        String file = event.getParameter(FILE);
        if (file != null) {
            new LibraryEditors(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()).open(Path.of(file));
        }
        return null;
    }
}

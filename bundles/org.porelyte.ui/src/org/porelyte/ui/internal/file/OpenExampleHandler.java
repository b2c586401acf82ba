// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.file;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

import org.porelyte.ui.internal.editor.LibraryEditors;

/** Opens the user's copy of an example. */
public final class OpenExampleHandler extends AbstractHandler {

    /** Parameter of the command: the name of the example. */
    static final String NAME = "org.porelyte.ui.openExample.name";

    @Override
    public Object execute(ExecutionEvent event) {
        new LibraryEditors(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage())
                .openExample(event.getParameter(NAME));
        return null;
    }
}

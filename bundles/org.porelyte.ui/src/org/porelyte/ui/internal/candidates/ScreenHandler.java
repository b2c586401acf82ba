// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.candidates;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;

/** Computes the quantities of the active library's candidates. */
public final class ScreenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PlatformUI.getWorkbench().getService(Libraries.class).active().ifPresent(LibraryDocument::screen);
        return null;
    }
}

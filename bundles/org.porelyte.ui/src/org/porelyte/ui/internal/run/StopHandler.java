// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.run;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;

/** Stops the screening of the active library; what is done is kept. */
public final class StopHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PlatformUI.getWorkbench().getService(Libraries.class).active().ifPresent(LibraryDocument::stopScreening);
        return null;
    }
}

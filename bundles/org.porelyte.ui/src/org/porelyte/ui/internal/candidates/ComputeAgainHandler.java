// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.candidates;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

import org.porelyte.ui.LibraryScreening;

/** Computes the candidates of the open library once more. */
public final class ComputeAgainHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PlatformUI.getWorkbench().getService(LibraryScreening.class).runAgain();
        return null;
    }
}

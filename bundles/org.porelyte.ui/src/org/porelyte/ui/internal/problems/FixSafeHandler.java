// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import org.porelyte.ui.Libraries;

/** Applies all fixes that need no asking, as one step of the history of each open library. */
public final class FixSafeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        FixOffer offer = FixOffer.safe(new ProblemRows()
                .of(PlatformUI.getWorkbench().getService(Libraries.class).documents()));
        if (offer.count() == 0) {
            MessageDialog.openInformation(HandlerUtil.getActiveShell(event), "Fix What Is Safe",
                    "There is nothing to fix that needs no choice. The quick fixes of a problem (Ctrl+1) offer what "
                            + "else can be done about it.");
        } else {
            offer.apply();
        }
        return null;
    }
}

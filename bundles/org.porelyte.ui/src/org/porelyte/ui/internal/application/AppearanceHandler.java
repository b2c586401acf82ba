// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.application;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;

/** Chooses light or dark colours. */
public final class AppearanceHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.matchesRadioState(event)) {
            return null;
        }
        String theme = event.getParameter(RadioState.PARAMETER_ID);
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(theme, true);
        HandlerUtil.updateRadioState(event.getCommand(), theme);
        return null;
    }
}

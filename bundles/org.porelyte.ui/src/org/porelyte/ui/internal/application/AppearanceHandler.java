// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.application;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;

/** Chooses light or dark colours. */
public final class AppearanceHandler extends AbstractHandler {

    /** Part of the ids of dark themes. */
    private static final String DARK = "dark";
    private static final int PATIENCE_MS = 500;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.matchesRadioState(event)) {
            return null;
        }
        String theme = event.getParameter(RadioState.PARAMETER_ID);
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        Display display = PlatformUI.getWorkbench().getDisplay();
        // The engine gives controls back the colours of the system before it asks the system for others.
        display.setDarkThemePreferred(theme.contains(DARK));
        afterSettings(display, () -> engine.setTheme(theme, true));
        HandlerUtil.updateRadioState(event.getCommand(), theme);
        return null;
    }

    /** Runs a task once, when the system has told its new colours, or after a while where it does not tell. */
    private static void afterSettings(Display display, Runnable task) {
        Listener once = new Listener() {
            private boolean done;

            @Override
            public void handleEvent(Event event) {
                display.removeListener(SWT.Settings, this);
                if (!done) {
                    done = true;
                    display.asyncExec(task);
                }
            }
        };
        display.addListener(SWT.Settings, once);
        display.timerExec(PATIENCE_MS, () -> once.handleEvent(null));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Chooses by what the view puts problems together. */
public final class GroupHandler extends AbstractHandler implements IElementUpdater {

    private static final String COMMAND = "org.porelyte.ui.groupProblems";
    private static final String BY = "org.porelyte.ui.groupProblems.by";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (view(window) instanceof ProblemsView view) {
            view.group(Grouping.valueOf(event.getParameter(BY)));
        }
        window.getService(ICommandService.class).refreshElements(COMMAND, null);
        return null;
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        element.setChecked(window != null && view(window) instanceof ProblemsView view
                && view.grouping().name().equals(parameters.get(BY)));
    }

    private static IViewPart view(IWorkbenchWindow window) {
        return window.getActivePage() == null ? null : window.getActivePage().findView(ProblemsView.ID);
    }
}

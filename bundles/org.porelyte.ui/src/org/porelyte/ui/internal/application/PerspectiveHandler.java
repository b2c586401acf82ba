// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.application;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Changes the perspective; the menu marks the one in use. */
public final class PerspectiveHandler extends AbstractHandler implements IElementUpdater {

    /** Id of the command. */
    static final String COMMAND = "org.porelyte.ui.perspective";

    private static final String ID = "org.porelyte.ui.perspective.id";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            PlatformUI.getWorkbench().showPerspective(event.getParameter(ID),
                    HandlerUtil.getActiveWorkbenchWindowChecked(event));
        } catch (WorkbenchException e) {
            throw new ExecutionException("The perspective could not be shown", e);
        }
        return null;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void updateElement(UIElement element, Map parameters) {
        IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        element.setChecked(page != null && page.getPerspective() != null
                && page.getPerspective().getId().equals(parameters.get(ID)));
    }
}

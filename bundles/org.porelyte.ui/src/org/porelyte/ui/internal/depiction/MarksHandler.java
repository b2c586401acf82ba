// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import java.util.Map;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Switches marks of a kind on or off; the kind stands behind a colon after the name of the class. */
public final class MarksHandler extends DepictionHandler implements IElementUpdater, IExecutableExtension {

    private Marks.Kind kind;
    private String command;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        kind = Marks.Kind.valueOf((String) data);
        command = config.getAttribute("commandId");
    }

    @Override
    void execute(DepictionView view) {
        view.show(kind, !view.isShown(kind));
        PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(command, null);
    }

    @Override
    public void updateElement(UIElement item, @SuppressWarnings("rawtypes") Map parameters) {
        DepictionView view = view(item.getServiceLocator().getService(IWorkbenchWindow.class));
        item.setChecked(view == null ? Marks.USUAL.has(kind) : view.isShown(kind));
    }
}

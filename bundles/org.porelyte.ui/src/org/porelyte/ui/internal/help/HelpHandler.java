// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the help: at its beginning, or, with the argument {@code part}, at the page of the active part. */
public final class HelpHandler extends AbstractHandler implements IExecutableExtension {

    private boolean ofPart;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        ofPart = "part".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String part = HandlerUtil.getActivePartId(event);
        try {
            HelpView help = (HelpView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(HelpView.ID);
            if (!ofPart) {
                help.open(HelpView.FIRST);
            } else if (!HelpView.ID.equals(part)) {
                help.open(new PartPages().page(part));
            }
        } catch (PartInitException e) {
            throw new ExecutionException("The help could not be opened", e);
        }
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.file;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.editor.LibraryEditors;

/** Does something with the active library; nothing where there is none. */
abstract class DocumentHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        Libraries libraries = libraries();
        Shell shell = HandlerUtil.getActiveShell(event);
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        if (window != null && window.getActivePage() != null) {
            libraries.active().ifPresent(new LibraryEditors(window.getActivePage())::flush);
        }
        libraries.active().ifPresent(document -> execute(document, libraries, shell));
        return null;
    }

    static Libraries libraries() {
        return PlatformUI.getWorkbench().getService(Libraries.class);
    }

    abstract void execute(LibraryDocument document, Libraries libraries, Shell shell);
}

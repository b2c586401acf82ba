// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.application;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.internal.editor.LibraryEditors;
import org.porelyte.ui.internal.status.LibraryStatus;

/** Sets up a window: menu, status line with progress. */
final class PorelyteWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point SIZE = new Point(1600, 1000);

    private final LibraryStatus status = new LibraryStatus();

    PorelyteWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        configurer.setInitialSize(new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height)));
        configurer.setTitle("Porelyte");
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(false);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ActionBarAdvisor(configurer) {
            @Override
            protected void fillStatusLine(IStatusLineManager line) {
                status.fill(line);
            }
        };
    }

    @Override
    public void dispose() {
        status.dispose();
        super.dispose();
    }

    @Override
    public void postWindowOpen() {
        status.watch(getWindowConfigurer().getWindow().getService(Libraries.class));
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        if (page != null && page.getEditorReferences().length == 0) {
            getWindowConfigurer().getWindow().getService(Libraries.class).active()
                    .ifPresent(new LibraryEditors(page)::open);
        }
    }
}

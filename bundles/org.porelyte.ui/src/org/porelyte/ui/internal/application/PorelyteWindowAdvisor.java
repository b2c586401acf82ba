// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.application;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.internal.editor.LibraryEditor;
import org.porelyte.ui.internal.editor.LibraryEditorInput;
import org.porelyte.ui.internal.editor.UnseenEditors;
import org.porelyte.ui.internal.preferences.WorkbenchPreferences;
import org.porelyte.ui.internal.status.LibraryStatus;
import org.porelyte.ui.internal.welcome.FirstEditors;
import org.porelyte.ui.internal.welcome.WelcomeChoice;
import org.porelyte.ui.internal.welcome.WelcomeEditor;

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
        markPerspectives(getWindowConfigurer().getWindow());
        status.watch(getWindowConfigurer().getWindow().getService(Libraries.class));
        Libraries libraries = getWindowConfigurer().getWindow().getService(Libraries.class);
        libraries.addListener(new UnseenEditors(getWindowConfigurer().getWindow())::changed);
        WelcomeChoice welcome = new WelcomeChoice(InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE));
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        if (page != null && welcome.isFirstSession() && libraries.active().isPresent()) {
            // Later sessions begin with what the one before left open.
            new FirstEditors(page).open(new LibraryEditorInput(libraries.active().get().file()), LibraryEditor.ID);
        } else if (welcome.isFirstSession() || welcome.isAtStart()) {
            WelcomeEditor.open(page);
        }
        if (welcome.isFirstSession()) {
            fillSmallScreen();
        }
    }

    /** A first session that ends without a word keeps no layout: the next one is the first again. */
    @Override
    public void postWindowClose() {
        new WelcomeChoice(InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE)).ended();
    }

    /** A window about as large as the screen would leave a strip of it. */
    private void fillSmallScreen() {
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        if (screen.width <= SIZE.x || screen.height <= SIZE.y) {
            getWindowConfigurer().getWindow().getShell().setMaximized(true);
        }
    }

    /** The menu marks the perspective in use. */
    private static void markPerspectives(IWorkbenchWindow window) {
        ICommandService commands = window.getService(ICommandService.class);
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                commands.refreshElements(PerspectiveHandler.COMMAND, null);
            }
        });
    }
}

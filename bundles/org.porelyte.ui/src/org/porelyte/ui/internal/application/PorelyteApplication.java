// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.application;

import java.io.IOException;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Opens the workbench. */
public final class PorelyteApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            String obstacle = lockWorkspace();
            if (!obstacle.isEmpty()) {
                MessageDialog.openError(new Shell(display), "Porelyte", obstacle);
                return IApplication.EXIT_OK;
            }
            int code = PlatformUI.createAndRunWorkbench(display, new PorelyteWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : IApplication.EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Two workbenches on one workspace would overwrite each other's state. */
    private static String lockWorkspace() {
        Location workspace = Platform.getInstanceLocation();
        if (workspace == null || !workspace.isSet()) {
            return "";
        }
        try {
            return workspace.lock() ? "" : "Another Porelyte uses the workspace " + workspace.getURL().getPath()
                    + ". Close it first, or start this one with another folder in PORELYTE_STATE.";
        } catch (IOException e) {
            return "The workspace " + workspace.getURL().getPath() + " cannot be used: " + e.getMessage()
                    + ". Name a folder that may be written in PORELYTE_STATE.";
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(() -> {
                if (!workbench.isClosing()) {
                    workbench.close();
                }
            });
        }
    }
}

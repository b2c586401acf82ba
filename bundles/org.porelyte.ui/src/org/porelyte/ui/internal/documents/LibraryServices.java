// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

import org.porelyte.examples.Examples;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.quantities.ContributionReader;
import org.porelyte.screening.RunOptions;
import org.porelyte.ui.Libraries;

/** Makes the service of open libraries once, for the whole workbench, and all that works for it. */
public final class LibraryServices extends AbstractServiceFactory {

    private static final String FIRST = "bilayer-zwitterionic";
    private static final int MOST_UNASKED = 2000;
    private static final int RECOVERY_SECONDS = 5;

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object known = parent == null ? null : parent.getService(service);
        return known != null || service != Libraries.class ? known : libraries();
    }

    private static Libraries libraries() {
        Display display = Display.getCurrent();
        LibraryFiles files = new LibraryFiles();
        AnalysisTools tools = new AnalysisTools(() -> new ContributionReader().read(RegistryFactory.getRegistry()),
                RunOptions::usual);
        Path workspace = workspace();
        OpenLibraries libraries = new OpenLibraries(
                (file, listener) -> new OpenDocument(file, files, tools, () -> MOST_UNASKED, display, listener),
                new ExampleCopies(new Examples(), workspace.resolve("examples")));
        new SaveablesBridge(libraries).connect();
        RecoveryFolder folder = new RecoveryFolder(files, workspace.resolve("recovery"));
        RecoveryKeeper keeper = new RecoveryKeeper(folder, () -> RECOVERY_SECONDS, display);
        keeper.watch(libraries);
        RecoveryOffer offer = new RecoveryOffer(libraries, folder, keeper, files, display);
        new Session(libraries, InstanceScope.INSTANCE.getNode("org.porelyte.ui"), FIRST).restore();
        offer.watch();
        FileWatch watch = new FileWatch(libraries, display);
        watch.start();
        atTheEnd(() -> {
            watch.stop();
            libraries.shutDown();
        });
        return libraries;
    }

    private static Path workspace() {
        return Platform.getLocation().toPath();
    }

    private static void atTheEnd(Runnable task) {
        PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench workbench, boolean forced) {
                return true;
            }

            @Override
            public void postShutdown(IWorkbench workbench) {
                task.run();
            }
        });
    }
}

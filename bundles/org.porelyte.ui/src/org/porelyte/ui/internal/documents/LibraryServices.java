// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
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
import org.porelyte.ui.internal.preferences.WorkbenchPreferences;
import org.porelyte.ui.internal.recent.RecentLibraries;

/** Makes the service of open libraries once, for the whole workbench, and all that works for it. */
public final class LibraryServices extends AbstractServiceFactory {

    private static final String FIRST = "bilayer-zwitterionic";

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object known = parent == null ? null : parent.getService(service);
        return known != null || service != Libraries.class ? known : libraries();
    }

    private static Libraries libraries() {
        Display display = Display.getCurrent();
        LibraryFiles files = new LibraryFiles();
        WorkbenchPreferences preferences = new WorkbenchPreferences();
        IEclipsePreferences store = InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE);
        AnalysisTools tools = new AnalysisTools(() -> new ContributionReader().read(RegistryFactory.getRegistry()),
                () -> options(preferences));
        Path workspace = workspace();
        OpenLibraries libraries = new OpenLibraries(
                (file, listener) -> new OpenDocument(file, files, tools, preferences::autoScreenLimit, display,
                        listener),
                new ExampleCopies(new Examples(), workspace.resolve("examples")));
        new SaveablesBridge(libraries).connect();
        RecoveryFolder folder = new RecoveryFolder(files, workspace.resolve("recovery"));
        RecoveryKeeper keeper = new RecoveryKeeper(folder, preferences::recoverySeconds, display);
        keeper.watch(libraries);
        RecoveryOffer offer = new RecoveryOffer(libraries, folder, keeper, files, display);
        new RecentLibraries(store).watch(libraries);
        new Session(libraries, store, FIRST).restore();
        offer.watch();
        FileWatch watch = new FileWatch(libraries, display);
        watch.start();
        atTheEnd(() -> {
            watch.stop();
            libraries.shutDown();
        });
        return libraries;
    }

    private static RunOptions options(WorkbenchPreferences preferences) {
        RunOptions usual = RunOptions.usual();
        return new RunOptions(preferences.jobs(), usual.seed(), usual.only());
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

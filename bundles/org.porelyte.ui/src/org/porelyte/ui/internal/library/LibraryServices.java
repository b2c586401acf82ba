// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.library;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;

import org.porelyte.examples.Examples;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.quantities.ContributionReader;
import org.porelyte.ui.LibraryScreening;
import org.porelyte.ui.OpenLibrary;

/** Makes each service once, for the whole workbench. */
public final class LibraryServices extends AbstractServiceFactory {

    private static final String FIRST = "bilayer-zwitterionic";

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object known = parent == null ? null : parent.getService(service);
        if (known != null) {
            return known;
        }
        if (service == OpenLibrary.class) {
            return openLibrary();
        }
        return service == LibraryScreening.class ? screening(locator.getService(OpenLibrary.class)) : null;
    }

    private static OpenLibrary openLibrary() {
        var folder = Platform.getStateLocation(FrameworkUtil.getBundle(LibraryServices.class)).toPath();
        LibraryHolder holder = new LibraryHolder(new LibraryFiles(), new Examples(), folder, Display.getCurrent());
        holder.openExample(FIRST);
        return holder;
    }

    private static LibraryScreening screening(OpenLibrary library) {
        ScreeningHolder holder = new ScreeningHolder(library,
                () -> new ContributionReader().read(RegistryFactory.getRegistry()), Display.getCurrent());
        PlatformUI.getWorkbench().addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench workbench, boolean forced) {
                return true;
            }

            @Override
            public void postShutdown(IWorkbench workbench) {
                holder.stop();
            }
        });
        return holder;
    }
}

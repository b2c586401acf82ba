// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.library;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;

import org.porelyte.examples.Examples;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.ui.OpenLibrary;

/** Makes the service once, for the whole workbench. */
public final class OpenLibraryFactory extends AbstractServiceFactory {

    private static final String FIRST = "bilayer-zwitterionic";

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        if (service != OpenLibrary.class) {
            return null;
        }
        Object known = parent == null ? null : parent.getService(OpenLibrary.class);
        if (known != null) {
            return known;
        }
        var folder = Platform.getStateLocation(FrameworkUtil.getBundle(OpenLibraryFactory.class)).toPath();
        LibraryHolder holder = new LibraryHolder(new LibraryFiles(), new Examples(), folder, Display.getCurrent());
        holder.openExample(FIRST);
        return holder;
    }
}

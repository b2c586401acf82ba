// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.edit;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the clipboard once, for the whole workbench. */
public final class EditServices extends AbstractServiceFactory {

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object known = parent == null ? null : parent.getService(service);
        return known != null || service != ElementClipboard.class ? known : new ElementClipboard();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

import org.porelyte.model.Library;

/**
 * All that is needed to edit one library so that every change can be undone: the editing domain, its history and the
 * item providers. Belongs to one thread.
 */
public final class LibraryEditing {

    private final ComposedAdapterFactory providers = new ComposedAdapterFactory(
            List.<AdapterFactory>of(new LibraryItemProviders(), new ReflectiveItemProviderAdapterFactory()));
    private final LibraryCommandStack history = new LibraryCommandStack();
    private final AdapterFactoryEditingDomain domain;

    /** @param library as loaded from its file, in a resource of a resource set of its own; not null */
    public LibraryEditing(Library library) {
        ResourceSet resources = library.eResource().getResourceSet();
        domain = new AdapterFactoryEditingDomain(providers, history, resources);
    }

    /** {@return the domain that commands are made for} */
    public EditingDomain domain() {
        return domain;
    }

    /** {@return what was done, and can be undone} */
    public LibraryCommandStack history() {
        return history;
    }

    /** {@return the item providers of the library's elements, which tell of changes} */
    public ComposedAdapterFactory providers() {
        return providers;
    }

    /** Lets go of the item providers. */
    public void dispose() {
        providers.dispose();
    }
}

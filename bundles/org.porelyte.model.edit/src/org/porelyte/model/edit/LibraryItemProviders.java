// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

import org.porelyte.model.provider.PorelyteItemProviderAdapterFactory;

/**
 * The item providers of libraries: the generated ones, which tell children, properties and changes, with labels as a
 * chemist would say them and icons drawn from SVG. To be used wherever a factory of item providers is asked for.
 */
public final class LibraryItemProviders extends PorelyteItemProviderAdapterFactory {

    private final Adapter labels = new ElementLabels();

    /** Creates a factory of its own; whoever makes one disposes of it. */
    public LibraryItemProviders() {
        // The generated factory knows what it supports.
    }

    /**
     * @param element an element of a library
     * @param type    the interface that is asked for
     * @return the labels of elements; for all other types what the generated factory gives
     */
    @Override
    public Adapter adapt(Notifier element, Object type) {
        // First, so that the element gets its item provider, which tells of changes.
        Adapter provider = super.adapt(element, type);
        return type == IItemLabelProvider.class && element instanceof EObject ? labels : provider;
    }
}

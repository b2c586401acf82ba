// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;

/**
 * Makes the resources of libraries that EMF opens in a resource set, e.g. to compare two of them. Porelyte itself goes
 * by {@link LibraryFiles}, which converts older formats, says what is wrong with a file, and saves without losing the
 * old one.
 */
public final class LibraryResourceFactory extends ResourceFactoryImpl {

    /** Creates the factory. */
    public LibraryResourceFactory() {
        // It is registered in plugin.xml.
    }

    @Override
    public Resource createResource(URI uri) {
        return new LibraryResource(uri);
    }
}

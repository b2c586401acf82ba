// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import java.util.HashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import org.porelyte.model.PorelytePackage;

/** The resource of one library. Resolves ids by a map: searching the tree for each would make loading quadratic. */
final class LibraryResource extends XMIResourceImpl {

    /** Creates an empty resource in a resource set of its own, which knows the present format without OSGi. */
    LibraryResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        ResourceSetImpl set = new ResourceSetImpl();
        set.getPackageRegistry().put(PorelytePackage.eNS_URI, PorelytePackage.eINSTANCE);
        set.getResources().add(this);
    }
}

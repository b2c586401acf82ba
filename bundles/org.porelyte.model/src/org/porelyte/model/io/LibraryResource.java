// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import java.util.HashMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.helpers.DefaultHandler;

import org.porelyte.model.PorelytePackage;

/** The resource of one library. Resolves ids by a map: searching the tree for each would make loading quadratic. */
final class LibraryResource extends XMIResourceImpl {

    private static final int LINE_WIDTH = 120;

    /** Ids that were looked for in vain: otherwise each reference to them would search the whole tree again. */
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    /** Creates an empty resource that is in no resource set yet. */
    LibraryResource(URI uri) {
        super(uri);
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        getDefaultLoadOptions().put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        getDefaultSaveOptions().put(XMLResource.OPTION_LINE_WIDTH, LINE_WIDTH);
        getDefaultSaveOptions().put(Resource.OPTION_LINE_DELIMITER, "\n");
    }

    /** Puts this resource into a resource set of its own, which knows the present format without OSGi. */
    LibraryResource alone() {
        ResourceSetImpl set = new ResourceSetImpl();
        set.getPackageRegistry().put(PorelytePackage.eNS_URI, PorelytePackage.eINSTANCE);
        set.getResources().add(this);
        return this;
    }

    @Override
    protected EObject getEObjectByID(String id) {
        if (missing.contains(id)) {
            return null;
        }
        EObject found = super.getEObjectByID(id);
        if (found == null) {
            missing.add(id);
        }
        return found;
    }

    /** What is added may have an id that was missing. */
    @Override
    public void attached(EObject element) {
        missing.clear();
        super.attached(element);
    }

    /** A library is one file: what leads to another, perhaps on a far host, is told and never followed. */
    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new SAXXMIHandler(resource, helper, options) {
                    @Override
                    protected void handleProxy(InternalEObject proxy, String reference) {
                        super.handleProxy(proxy, reference);
                        if (!proxy.eProxyURI().trimFragment().equals(resourceURI)) {
                            error(new UnresolvedReferenceException(reference, getLocation(), getLineNumber(),
                                    getColumnNumber()));
                        }
                    }
                };
            }
        };
    }
}

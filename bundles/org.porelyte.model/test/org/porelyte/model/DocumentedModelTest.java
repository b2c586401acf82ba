// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

/** The ecore says of each class, field and literal what it means; help and Javadoc are made from that. */
class DocumentedModelTest {

    @Test
    void everythingIsDocumentedAndWhatMayBeUnknownSaysSo() throws Exception {
        Resource ecore = new EcoreResourceFactoryImpl().createResource(
                URI.createFileURI(Path.of("model", "porelyte.ecore").toAbsolutePath().toString()));
        ecore.load(null);
        List<String> missing = new ArrayList<>();
        int checked = 0;
        for (TreeIterator<EObject> all = ecore.getAllContents(); all.hasNext();) {
            EObject next = all.next();
            if (next instanceof ENamedElement element && !(next instanceof EPackage)) {
                checked++;
                String documentation = EcoreUtil.getDocumentation(element);
                if (documentation == null || documentation.isBlank()
                        || element instanceof EAttribute field && field.isUnsettable()
                                && !documentation.contains("unset")) {
                    missing.add(EcoreUtil.getURI(element).fragment());
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(checked > 200, "found only " + checked + " elements");
    }
}

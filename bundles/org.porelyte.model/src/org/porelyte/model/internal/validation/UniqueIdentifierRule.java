// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.Library;
import org.porelyte.model.NamedElement;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementNames;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** No two elements of a library have the same id; the later one is reported. */
public final class UniqueIdentifierRule extends ElementRule<Library> {

    /** Creates the rule. */
    public UniqueIdentifierRule() {
        super("unique-identifier", "Ids are unique in the library", Library.class);
    }

    @Override
    protected void check(Library library, Findings findings) {
        Map<String, NamedElement> first = new HashMap<>();
        if (library.getId() != null) {
            first.put(library.getId(), library);
        }
        for (TreeIterator<EObject> all = library.eAllContents(); all.hasNext();) {
            if (all.next() instanceof NamedElement element && element.getId() != null && !element.getId().isBlank()) {
                NamedElement other = first.putIfAbsent(element.getId(), element);
                if (other != null) {
                    findings.error(element, Literals.NAMED_ELEMENT__ID, "is also the id of " + ElementNames.of(other),
                            "Give one of the two another id, and correct the references to it.");
                }
            }
        }
    }
}

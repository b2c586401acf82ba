// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.Library;
import org.porelyte.model.NamedElement;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementNames;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Identifiers;

/** No two elements of a library have the same id; the later one is reported. */
public final class UniqueIdentifierRule extends ElementRule<Library> {

    /** Creates the rule. */
    public UniqueIdentifierRule() {
        super("unique-identifier", "Ids are unique in the library", Library.class);
    }

    @Override
    protected void check(Library library, Findings findings) {
        Map<String, NamedElement> first = new HashMap<>();
        Set<EObject> named = null;
        if (library.getId() != null) {
            first.put(library.getId(), library);
        }
        for (TreeIterator<EObject> all = library.eAllContents(); all.hasNext();) {
            if (all.next() instanceof NamedElement element && element.getId() != null && !element.getId().isBlank()) {
                NamedElement other = first.putIfAbsent(element.getId(), element);
                if (other != null) {
                    named = named == null ? namedByOthers(library) : named;
                    boolean inUse = named.contains(element) || named.contains(other);
                    findings.error(element, Literals.NAMED_ELEMENT__ID, "is also the id of " + ElementNames.of(other),
                            "Give one of the two another id, and correct the references to it.", renew(inUse));
                }
            }
        }
    }

    /** Where the id is used somewhere, only the reader knows which of the two is meant. */
    private static Fix renew(boolean inUse) {
        String label = "Give this one another id";
        return inUse ? Fix.choice("renew", label, NamedElement.class, UniqueIdentifierRule::renew)
                : Fix.safe("renew", label, NamedElement.class, UniqueIdentifierRule::renew);
    }

    private static void renew(NamedElement element) {
        element.setId(Identifiers.propose(element, element.getId()));
    }

    private static Set<EObject> namedByOthers(Library library) {
        Set<EObject> named = Collections.newSetFromMap(new IdentityHashMap<>());
        library.eAllContents().forEachRemaining(element -> named.addAll(element.eCrossReferences()));
        return named;
    }
}

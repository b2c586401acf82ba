// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.net.URL;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.PorelytePackage.Literals;

/** The icons of the model's elements: SVG of 16 x 16, one per kind of object and one for the parts of objects. */
public final class ElementIcons {

    private final Map<String, URL> addresses = new ConcurrentHashMap<>();

    /** Creates the icons. */
    public ElementIcons() {
        // Addresses are found when they are asked for.
    }

    /**
     * @param element an element of a library; not null
     * @return the address of its icon; for candidates it depends on their kind
     */
    public URL of(EObject element) {
        return address(element instanceof Candidate candidate ? name(candidate.getKind()) : name(element.eClass()));
    }

    /**
     * @param type a class of the model; not null
     * @return the address of the icon of its instances; candidates have that of a framework
     */
    public URL of(EClass type) {
        return address(name(type));
    }

    private static String name(EClass type) {
        if (type == Literals.CANDIDATE) {
            return name(CandidateKind.FRAMEWORK);
        }
        if (Literals.QUANTITY_VALUE.isSuperTypeOf(type)) {
            return "value";
        }
        return Literals.NAMED_ELEMENT.isSuperTypeOf(type) && !type.isAbstract()
                ? type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT) : "part";
    }

    private static String name(CandidateKind kind) {
        return kind.getLiteral().toLowerCase(Locale.ROOT);
    }

    /** Kept, because finding a file in a bundle takes longer than all else that is done for a label. */
    private URL address(String name) {
        return addresses.computeIfAbsent(name, some -> ElementIcons.class.getResource("icons/" + some + ".svg"));
    }
}

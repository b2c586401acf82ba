// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.model.NamedElement;

/** Ids that are well-formed and that no other element of the library has. */
public final class Identifiers {

    private static final Pattern WELL_FORMED = Pattern.compile("[\\p{L}\\p{N}._-]+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Identifiers() {
    }

    /**
     * @param id any text, or null
     * @return whether it is made of letters, digits, '-', '_' and '.', one at least
     */
    public static boolean isWellFormed(String id) {
        return id != null && WELL_FORMED.matcher(id).matches();
    }

    /**
     * @param element an element, in a library or in none
     * @param text    what the id should remind of, as a rule the name; null or blank: the class of the element
     * @return a well-formed id that no other element of the same library has, e.g. {@code uio-66} for "UiO-66" and
     *         {@code uio-66-2} where that is taken
     */
    public static String propose(NamedElement element, String text) {
        return free(stem(element, text), taken(element));
    }

    /**
     * @param stem  a well-formed id
     * @param taken ids that may not be used
     * @return the stem, or the stem with the first number from 2 that makes it free
     */
    public static String free(String stem, Set<String> taken) {
        String id = stem;
        for (int i = 2; taken.contains(id); i++) {
            id = stem + "-" + i;
        }
        return id;
    }

    private static String stem(NamedElement element, String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD))
                .replaceAll("");
        String stem = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^[-.]+|[-.]+$", "");
        return stem.isEmpty() ? element.eClass().getName().toLowerCase(Locale.ROOT) : stem;
    }

    private static Set<String> taken(NamedElement element) {
        Set<String> taken = new HashSet<>();
        EObject root = EcoreUtil.getRootContainer(element);
        add(root, element, taken);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            add(all.next(), element, taken);
        }
        return taken;
    }

    private static void add(EObject other, NamedElement element, Set<String> taken) {
        if (other != element && other instanceof NamedElement named && named.getId() != null) {
            taken.add(named.getId());
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.Library;
import org.porelyte.model.NamedElement;
import org.porelyte.model.edit.ElementWalk;

/** What the tree shows while something is looked for: elements that match, what is around them and their parts. */
final class Found {

    /** Nothing is looked for; all is shown. */
    static final Found ALL = new Found(List.of());

    private final List<String> words;
    private final Set<EObject> matches = new HashSet<>();
    private final Set<EObject> around = new HashSet<>();

    private Found(List<String> words) {
        this.words = words;
    }

    /**
     * Looks for elements.
     *
     * @param text      words that all must be in the text of an element; blank finds all
     * @param libraries where to look
     * @param textOf    gives what can be found of an element
     * @return what was found
     */
    static Found of(String text, List<Library> libraries, Function<NamedElement, String> textOf) {
        List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        if (words.equals(List.of(""))) {
            return ALL;
        }
        Found found = new Found(words);
        libraries.forEach(library -> found.look(library, textOf));
        return found;
    }

    private void look(Library library, Function<NamedElement, String> textOf) {
        ElementWalk.named(library, element -> {
            if (element != library && has(textOf.apply(element))) {
                matches.add(element);
                for (EObject owner = element.eContainer(); owner != null && around.add(owner);) {
                    owner = owner.eContainer();
                }
            }
        });
    }

    /** {@return how many elements match} */
    int size() {
        return matches.size();
    }

    /** {@return the elements that match} */
    Set<EObject> matches() {
        return Set.copyOf(matches);
    }

    /** {@return whether a text has all words} */
    boolean has(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }

    /** {@return whether an element matches or is around one that does} */
    boolean has(EObject element) {
        return this == ALL || matches.contains(element) || around.contains(element);
    }

    /** {@return of the parts of an element those to show: all of one that matches, else those that lead to a match} */
    Object[] of(Object[] parts) {
        return this == ALL || Stream.of(parts).allMatch(part -> isWithinMatch((EObject) part)) ? parts
                : Stream.of(parts).filter(part -> has((EObject) part)).toArray();
    }

    private boolean isWithinMatch(EObject part) {
        for (EObject owner = part.eContainer(); owner != null; owner = owner.eContainer()) {
            if (matches.contains(owner)) {
                return true;
            }
        }
        return false;
    }
}

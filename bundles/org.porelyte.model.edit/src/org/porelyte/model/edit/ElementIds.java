// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.porelyte.model.Library;

/** The ids of a library's elements, and new ones beside them. Not for more than one thread. */
public final class ElementIds {

    private final Set<String> taken = new HashSet<>();

    /** @param library whose ids are taken; not null */
    public ElementIds(Library library) {
        ElementWalk.named(library, element -> taken.add(element.getId()));
        taken.remove(null);
    }

    /**
     * @param id an id; null is never taken
     * @return whether an element has it
     */
    public boolean has(String id) {
        return taken.contains(id);
    }

    /**
     * Takes an id as it is, or one like it if an element has it.
     *
     * @param id not null
     * @return the same id if no element had it, else a new one as of {@link #take(String)}
     */
    public String keep(String id) {
        return taken.add(id) ? id : take(id);
    }

    /**
     * Makes an id of lower-case letters, digits and hyphens, and takes it.
     *
     * @param name what the element is called, or an id that may be taken; null or blank gives {@code element}
     * @return an id that no element had, never null
     */
    public String take(String name) {
        String stem = Objects.requireNonNullElse(name, "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (stem.isEmpty()) {
            stem = "element";
        }
        String id = stem;
        for (int n = 2; !taken.add(id); n++) {
            id = stem + "-" + n;
        }
        return id;
    }
}

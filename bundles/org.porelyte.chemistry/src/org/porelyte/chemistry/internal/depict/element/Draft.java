// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.element;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.depict.Caption;
import org.porelyte.chemistry.depict.LegendEntry;
import org.porelyte.chemistry.internal.depict.sketch.Sketch;
import org.porelyte.model.NamedElement;

/**
 * What is to be drawn of an element.
 *
 * @param caption  what it is
 * @param sketches its structures
 * @param legend   what their marks mean, without doubles
 * @param notes    sentences beside the drawing
 * @param smiles   SMILES of the structures, one per line
 */
public record Draft(Caption caption, List<Sketch> sketches, List<LegendEntry> legend, List<String> notes,
        String smiles) {

    /** Copies the lists. */
    public Draft {
        sketches = List.copyOf(sketches);
        Set<LegendEntry> different = new LinkedHashSet<>(legend);
        legend = List.copyOf(different);
        notes = List.copyOf(new LinkedHashSet<>(notes));
    }

    static Caption caption(String kind, NamedElement element, String unit, Formula formula) {
        return new Caption(kind, nameOf(element), unit, Optional.ofNullable(formula));
    }

    /** Name, or else id. */
    static String nameOf(NamedElement element) {
        if (element.getName() != null && !element.getName().isBlank()) {
            return element.getName().strip();
        }
        return element.getId() == null ? "" : element.getId();
    }
}

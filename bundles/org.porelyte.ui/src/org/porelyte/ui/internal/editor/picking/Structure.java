// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.picking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.porelyte.chemistry.depict.AtomPlace;
import org.porelyte.chemistry.depict.Drawing;
import org.porelyte.chemistry.depict.ElementPicture;
import org.porelyte.ui.kit.drawing.DrawingContent;
import org.porelyte.ui.kit.drawing.DrawingRegion;

/**
 * A structure as a field shows it: the drawing, and which of its atoms each region is.
 *
 * @param content what the canvas shows; empty for nothing
 * @param smiles  of which it is the drawing
 * @param atoms   in the order of the regions; none where they are not to be picked
 */
record Structure(Optional<DrawingContent> content, String smiles, List<AtomPlace> atoms) {

    static final Structure NONE = new Structure(Optional.empty(), "", List.of());

    private static final String FAINT = "<g opacity=\"0.35\">";

    static Structure of(ElementPicture.Drawn drawn, String smiles, Function<AtomPlace, String> roles) {
        Drawing drawing = drawn.drawing();
        List<DrawingRegion> regions = new ArrayList<>();
        for (AtomPlace atom : drawing.atoms()) {
            String role = roles.apply(atom);
            regions.add(new DrawingRegion(atom.part() + ":" + atom.index(), atom.label()
                    + (role.isEmpty() ? "" : " (" + role + ")"), atom.x(), atom.y(), atom.radius()));
        }
        return new Structure(Optional.of(new DrawingContent(drawing.svg(), drawing.width(), drawing.height(), regions,
                drawn.caption().text())), smiles, drawing.atoms());
    }

    /** {@return the same, faint and with nothing to pick} */
    Structure outdated() {
        if (isEmpty() || atoms.isEmpty()) {
            return this;
        }
        DrawingContent last = content.get();
        String svg = last.svg();
        int inside = svg.indexOf('>', svg.indexOf("<svg")) + 1;
        int end = svg.lastIndexOf("</svg>");
        String faint = svg.substring(0, inside) + FAINT + svg.substring(inside, end) + "</g>" + svg.substring(end);
        return new Structure(Optional.of(new DrawingContent(faint, last.width(), last.height(), List.of(),
                last.description() + ", outdated")), "", List.of());
    }

    boolean isEmpty() {
        return content.isEmpty();
    }

    /** {@return whether it is the drawing of a SMILES, so that its atoms have the same indices} */
    boolean isOf(String text) {
        return !atoms.isEmpty() && smiles.equals(text);
    }

    Optional<AtomPlace> atom(DrawingRegion region) {
        return atoms.stream().filter(atom -> region.id().equals(atom.part() + ":" + atom.index())).findFirst();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.NotationException;
import org.porelyte.chemistry.internal.depict.StructurePainter;
import org.porelyte.chemistry.internal.depict.element.Draft;
import org.porelyte.chemistry.internal.depict.element.Drafter;
import org.porelyte.chemistry.internal.depict.element.NothingToDrawException;
import org.porelyte.chemistry.internal.depict.sketch.Sheet;
import org.porelyte.chemistry.internal.depict.sketch.Sketch;

/**
 * Draws the elements of a library: linkers with connection points, graft anchors and hopping sites, groups, monomers,
 * repeat units, grafted linkers, salts, media, and the linkers and chains of a candidate. May be used by many threads
 * at once; elements that another thread may change are to be given as {@link ElementSnapshot}.
 */
public final class ElementDrawings {

    private final Drafter drafter = new Drafter();
    private final Sheet sheet = new Sheet(new StructurePainter());

    /** Creates what draws. It remembers the structures that it read. */
    public ElementDrawings() {
        // the font is read here, once
    }

    /**
     * Draws an element as it was when the snapshot was taken.
     *
     * @param snapshot the element
     * @param style    how
     * @return the drawing, or why there is none
     */
    public ElementPicture draw(ElementSnapshot snapshot, ElementStyle style) {
        return draw(snapshot.element(), style);
    }

    /**
     * Draws an element. A part of an element, such as a value or a connection point, is drawn as what it belongs to; a
     * use of an element, such as a linker's share in a candidate, as what is used.
     *
     * @param element an element of a library, which nobody changes meanwhile
     * @param style   how
     * @return the drawing, or why there is none
     */
    public ElementPicture draw(EObject element, ElementStyle style) {
        try {
            return drawn(drafter.draft(element, style.hoppingSites(), style.anchors()), style);
        } catch (ChemistryException e) {
            return notDrawn(drafter.caption(element), e);
        }
    }

    /**
     * Draws a molecule that is in no library.
     *
     * @param name     its name; may be empty
     * @param molecule the molecule
     * @param style    how
     * @return the drawing, or why there is none
     */
    public ElementPicture draw(String name, Molecule molecule, ElementStyle style) {
        Caption caption = new Caption("Molecule", name, "", Optional.of(molecule.formula()));
        try {
            return drawn(new Draft(caption, List.of(Sketch.plain(molecule.toCdk())), List.of(), List.of(),
                    molecule.smiles()), style);
        } catch (ChemistryException e) {
            return notDrawn(caption, e);
        }
    }

    /**
     * Draws the sign of an entry of a legend, as it is in drawings of the same style.
     *
     * @param entry the entry
     * @param style how
     * @return the sign alone
     */
    public Drawing key(LegendEntry entry, ElementStyle style) {
        return new Drawing(sheet.key(entry, style), List.of());
    }

    private ElementPicture drawn(Draft draft, ElementStyle style) {
        List<String> foot = new ArrayList<>();
        if (style.captioned()) {
            foot.add(draft.caption().title());
            if (!draft.caption().details().isEmpty()) {
                foot.add(draft.caption().details());
            }
            foot.addAll(draft.notes());
        }
        Sheet.Result result = sheet.lay(draft.sketches(), style, foot, draft.legend(), draft.caption().text());
        return new ElementPicture.Drawn(draft.caption(), new Drawing(result.page(), result.atoms()), draft.legend(),
                draft.notes(), draft.smiles());
    }

    private static ElementPicture notDrawn(Caption caption, ChemistryException failure) {
        NotationException broken = brokenText(failure);
        if (broken == null) {
            return new ElementPicture.NotDrawn(caption, failure.getMessage(), "",
                    !(failure instanceof NothingToDrawException));
        }
        String first = failure.getMessage().lines().findFirst().orElse("");
        return new ElementPicture.NotDrawn(caption, first + ". Correct it there, and the drawing appears.",
                broken.snippet(), true);
    }

    private static NotationException brokenText(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotationException broken) {
                return broken;
            }
        }
        return null;
    }
}

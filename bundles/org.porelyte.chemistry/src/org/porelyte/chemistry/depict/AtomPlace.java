// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import java.util.Objects;

/**
 * Where an atom is in a drawing.
 *
 * @param part    which of the structures that are drawn side by side, from 0
 * @param index   index of the atom in its structure, from 0; that of {@link org.porelyte.chemistry.Molecule} where the
 *                structure is drawn as it stands (in a chain between brackets, the linker's atoms come first)
 * @param atomMap its atom-map number, 0 for none
 * @param element its symbol; {@code *} for an attachment point
 * @param x       from the left edge, in units of the drawing
 * @param y       from the upper edge, in units of the drawing
 * @param radius  within which a place belongs to the atom, in units of the drawing
 */
public record AtomPlace(int part, int index, int atomMap, String element, double x, double y, double radius) {

    /** Checks that there is a symbol. */
    public AtomPlace {
        Objects.requireNonNull(element);
    }

    /**
     * Returns how the atom is called in texts.
     *
     * @return such as {@code C :1}, or {@code O} for an atom without a map number
     */
    public String label() {
        return atomMap == 0 ? element : element + " :" + atomMap;
    }
}

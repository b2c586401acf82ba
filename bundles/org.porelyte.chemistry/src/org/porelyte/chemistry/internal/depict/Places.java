// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;

import org.porelyte.chemistry.depict.AtomPlace;

/** Tells where the atoms of a painted structure are. */
public final class Places {

    /** Circles of this size around bonded atoms do not meet. */
    private static final double RADIUS = 0.45 * StructurePainter.BOND;

    private Places() {
    }

    /**
     * Lists the atoms.
     *
     * @param painted   the structure where it ended up
     * @param structure what was painted
     * @param part      its number among the structures of the drawing
     * @param zoom      scale of the painting
     * @return in the order of the structure
     */
    public static List<AtomPlace> of(PaintedStructure painted, IAtomContainer structure, int part, double zoom) {
        List<AtomPlace> places = new ArrayList<>();
        for (IAtom atom : structure.atoms()) {
            Point2D place = painted.atoms().get(atom.getIndex());
            String symbol = atom.getAtomicNumber() == 0 ? "*" : atom.getSymbol();
            places.add(new AtomPlace(part, atom.getIndex(), atom.getMapIdx(), symbol, place.getX(), place.getY(),
                    RADIUS * zoom));
        }
        return places;
    }
}

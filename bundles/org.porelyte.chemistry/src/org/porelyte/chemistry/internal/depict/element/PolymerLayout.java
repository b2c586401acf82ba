// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.element;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.vecmath.Point2d;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IElement;

import org.porelyte.chemistry.internal.depict.Bracket;
import org.porelyte.chemistry.internal.depict.StructurePainter;

/**
 * Lays a repeat unit out as chemists draw it: the chain runs from left to right, and upright brackets stand across the
 * bonds by which the unit is bound.
 */
final class PolymerLayout {

    /** Length of the tails that make the chain longer than what hangs on it while it is laid out. */
    private static final int TAIL = 8;
    /** Height of a bracket, in bonds, and where on its bond it stands. */
    private static final double HEIGHT = 1.5;
    private static final double BETWEEN = 0.5;
    /** The same where nothing is drawn at the other end of the bond. */
    private static final double OPEN_HEIGHT = 1.2;
    private static final double OPEN_BETWEEN = 0.8;

    private final IAtomContainer structure;
    private final IBond head;
    private final IBond tail;
    private final Set<IAtom> inside;

    private PolymerLayout(IAtomContainer structure, IBond head, IBond tail, List<IAtom> inside) {
        this.structure = structure;
        this.head = head;
        this.tail = tail;
        this.inside = new LinkedHashSet<>(inside);
    }

    /**
     * Gives coordinates to a structure and puts brackets with the letter n around a unit of it.
     *
     * @param structure the structure
     * @param head      bond by which the unit is bound to what is drawn at its left
     * @param tail      bond by which it is bound to what is drawn at its right
     * @param inside    atoms of the unit
     */
    static void apply(IAtomContainer structure, IBond head, IBond tail, List<IAtom> inside) {
        PolymerLayout layout = new PolymerLayout(structure, head, tail, inside);
        layout.place();
        layout.stretch();
        layout.turn();
        layout.pointOutwards(head, -1);
        layout.pointOutwards(tail, 1);
        layout.bracket();
    }

    private void place() {
        List<IAtom> tails = new ArrayList<>();
        for (IBond bond : List.of(head, tail)) {
            IAtom last = outer(bond);
            for (int i = 0; last.getBondCount() == 1 && i < TAIL || i > 0 && i < TAIL; i++) {
                IAtom next = structure.newAtom(IElement.C, 2);
                structure.newBond(last, next, IBond.Order.SINGLE);
                tails.add(next);
                last = next;
            }
        }
        StructurePainter.layOut(structure);
        tails.forEach(structure::removeAtom);
    }

    private IAtom outer(IBond bond) {
        return inside.contains(bond.getBegin()) ? bond.getEnd() : bond.getBegin();
    }

    private IAtom inner(IBond bond) {
        return bond.getOther(outer(bond));
    }

    /** In a unit of two chain atoms, what is left and right of it belongs on different sides of the bond between. */
    private void stretch() {
        IAtom near = inner(head);
        IAtom far = inner(tail);
        if (near.getBond(far) == null
                || side(near, far, outer(head)) * side(near, far, outer(tail)) <= 0) {
            return;
        }
        Point2d origin = near.getPoint2d();
        double dx = far.getPoint2d().x - origin.x;
        double dy = far.getPoint2d().y - origin.y;
        double square = dx * dx + dy * dy;
        for (IAtom atom : beyond(outer(head), near)) {
            double x = atom.getPoint2d().x - origin.x;
            double y = atom.getPoint2d().y - origin.y;
            double along = 2 * (x * dx + y * dy) / square;
            atom.setPoint2d(new Point2d(origin.x + along * dx - x, origin.y + along * dy - y));
        }
    }

    private static double side(IAtom from, IAtom to, IAtom of) {
        Point2d a = from.getPoint2d();
        Point2d b = to.getPoint2d();
        Point2d c = of.getPoint2d();
        return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    }

    private static Set<IAtom> beyond(IAtom start, IAtom border) {
        Set<IAtom> reached = new LinkedHashSet<>(List.of(start));
        Deque<IAtom> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (IAtom next : open.remove().neighbors()) {
                if (!next.equals(border) && reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private void turn() {
        Point2d from = middle(head);
        Point2d to = middle(tail);
        double length = from.distance(to);
        if (length == 0) {
            return;
        }
        double cos = (to.x - from.x) / length;
        double sin = (to.y - from.y) / length;
        for (IAtom atom : structure.atoms()) {
            Point2d p = atom.getPoint2d();
            atom.setPoint2d(new Point2d(p.x * cos + p.y * sin, p.y * cos - p.x * sin));
        }
    }

    /** Of the single atoms on a chain end, the one that stands for the rest of the chain has the outermost place. */
    private void pointOutwards(IBond bond, int direction) {
        IAtom end = outer(bond);
        if (end.getBondCount() > 1) {
            return;
        }
        IAtom outermost = end;
        for (IAtom atom : inner(bond).neighbors()) {
            if (atom.getBondCount() == 1 && direction * (atom.getPoint2d().x - outermost.getPoint2d().x) > 0) {
                outermost = atom;
            }
        }
        Point2d place = end.getPoint2d();
        end.setPoint2d(outermost.getPoint2d());
        outermost.setPoint2d(place);
    }

    private static Point2d middle(IBond bond) {
        Point2d a = bond.getBegin().getPoint2d();
        Point2d b = bond.getEnd().getPoint2d();
        return new Point2d((a.x + b.x) / 2, (a.y + b.y) / 2);
    }

    private void bracket() {
        List<Bracket> brackets = new ArrayList<>();
        for (IBond bond : List.of(head, tail)) {
            Point2d from = inner(bond).getPoint2d();
            Point2d to = outer(bond).getPoint2d();
            boolean open = outer(bond).getProperty(StructurePainter.OPEN_END) != null;
            double share = open ? OPEN_BETWEEN : BETWEEN;
            brackets.add(new Bracket(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y),
                    (open ? OPEN_HEIGHT : HEIGHT) * StructurePainter.LAYOUT_BOND, bond == head));
        }
        structure.setProperty(StructurePainter.BRACKETS, brackets);
    }
}

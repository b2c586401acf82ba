// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.expansion;

import java.util.Collection;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.bonds.Elements;

/** Distances (A) that tell atoms that exclude each other from atoms that are bonded. */
final class Contacts {

    /** Nothing farther apart than this is looked at. */
    static final double LONGEST = 3.6;

    /** Two atoms nearer than this share of the sum of their radii cannot both be there: triple bonds have 0.72. */
    private static final double OVERLAP = 0.7;
    /** Shorter than most bonds: there are more such pairs where a structure was put together wrongly. */
    private static final double CLOSE = 0.9;
    private static final double SLACK = 0.4;
    /** Of elements that the table has not. */
    private static final double USUAL = 1.6;

    private final Elements elements;

    Contacts(Elements elements) {
        this.elements = elements;
    }

    private double radius(String symbol) {
        double radius = elements.radius(symbol);
        return Double.isNaN(radius) ? USUAL : radius;
    }

    /** {@return whether two atoms at a distance cannot both be there} */
    boolean overlap(Atom one, Atom other, double distance) {
        return distance < OVERLAP * (radius(one.element()) + radius(other.element()));
    }

    /** {@return the distance below which some atom overlaps with one of an element} */
    double reach(Atom one, double largestRadius) {
        return OVERLAP * (radius(one.element()) + largestRadius);
    }

    /** {@return the largest radius of some atoms} */
    double largestRadius(Collection<Atom> atoms) {
        return atoms.stream().mapToDouble(atom -> radius(atom.element())).max().orElse(0);
    }

    /** {@return whether two atoms at a distance are nearer than most bonds} */
    boolean close(Atom one, Atom other, double distance) {
        return distance < CLOSE * (radius(one.element()) + radius(other.element()));
    }

    /** {@return whether two atoms at a distance are bonded} */
    boolean bonded(Atom one, Atom other, double distance) {
        return distance < radius(one.element()) + radius(other.element()) + SLACK;
    }
}

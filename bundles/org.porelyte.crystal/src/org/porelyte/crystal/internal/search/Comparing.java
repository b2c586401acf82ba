// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;

/** Lays the primitive cells of two structures onto each other. */
public final class Comparing {

    private final Sites one;
    private final Sites other;
    private final double tolerance;

    /**
     * Reduces both; only elements count.
     *
     * @param one       with an atom at least; not null
     * @param other     with an atom at least; not null
     * @param tolerance (A)
     */
    public Comparing(Structure one, Structure other, double tolerance) {
        this.one = PrimitiveSites.of(plain(one), tolerance);
        this.other = PrimitiveSites.of(plain(other), tolerance);
        this.tolerance = tolerance;
    }

    private static Sites plain(Structure structure) {
        return new Sites(structure.cell(), structure.atoms().stream()
                .map(atom -> Atom.of(atom.label(), atom.element(), atom.x(), atom.y(), atom.z())).toList());
    }

    /** {@return the largest distance of an atom from that of the other, as one lies best on it (A); none if none} */
    public OptionalDouble distance() {
        return distance(1);
    }

    private OptionalDouble distance(int hand) {
        if (!counts(one).equals(counts(other))) {
            return OptionalDouble.empty();
        }
        OptionalDouble best = OptionalDouble.empty();
        List<Integer> rarest = other.rarest();
        double[] first = one.place(one.rarest().get(0));
        for (int[] rotation : Isometries.of(one.metric(), other.metric(), tolerance)) {
            for (int j = 0; j < rarest.size() && Matrices.determinant(rotation) == hand; j++) {
                double[] start = Matrices.minus(other.place(rarest.get(j)), Matrices.apply(rotation, first));
                double limit = best.orElse(Double.POSITIVE_INFINITY);
                best = other.motion(one, rotation, start, tolerance).map(Motion::deviation)
                        .filter(deviation -> deviation < limit).map(OptionalDouble::of).orElse(best);
            }
        }
        return best;
    }

    private static Map<String, Integer> counts(Sites sites) {
        Map<String, Integer> counts = new TreeMap<>();
        sites.atoms().forEach(atom -> counts.merge(atom.element(), 1, Integer::sum));
        return counts;
    }

    /** {@return why the structures differ, if they do} */
    public String difference() {
        if (!counts(one).equals(counts(other))) {
            return "the primitive cells have different atoms: " + text(one) + " and " + text(other);
        }
        if (Isometries.of(one.metric(), other.metric(), tolerance).isEmpty()) {
            return "the primitive cells differ: " + text(one.cell()) + " and " + text(other.cell());
        }
        return distance(-1).isPresent() ? "they are mirror images"
                : "the same cell with the same atoms, but they cannot be laid onto each other within " + tolerance
                        + " A";
    }

    private static String text(Sites sites) {
        return counts(sites).entrySet().stream().map(entry -> entry.getKey() + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String text(Cell cell) {
        return String.format(Locale.ROOT, "%.3f, %.3f, %.3f A, %.2f, %.2f, %.2f degrees", cell.a(), cell.b(),
                cell.c(), cell.alpha(), cell.beta(), cell.gamma());
    }
}

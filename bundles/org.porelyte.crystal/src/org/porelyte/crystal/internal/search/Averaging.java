// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.internal.expansion.PointGrid;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/** Moves atoms onto the places where the operations of their space group want them. */
final class Averaging {

    /** Images of one site on a special position (A): they differ by rounding only. */
    private static final double SAME = 1e-3;

    private final Sites primitive;
    private final List<Motion> motions;
    private final Identified setting;
    private final double[] basis;
    private final double[] inverse;
    private final Cell cell;
    private final List<Atom> asymmetric = new ArrayList<>();
    private final List<Atom> all = new ArrayList<>();
    private double shift;

    Averaging(Sites primitive, List<Motion> motions, Identified setting) {
        this.primitive = primitive;
        this.motions = motions;
        this.setting = setting;
        basis = Matrices.real(setting.basis());
        inverse = Matrices.inverse(basis);
        cell = primitive.metric().mean(motions.stream().map(Motion::rotation).toList()).of(basis).cell();
        boolean[] seen = new boolean[primitive.size()];
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i]) {
                for (Motion motion : motions) {
                    seen[motion.images()[i]] = true;
                }
                add(i);
            }
        }
    }

    private void add(int site) {
        List<double[]> images = new ArrayList<>();
        PointGrid grid = new PointGrid(cell);
        double[] mean = mean(site);
        for (SymmetryOperation operation : setting.group().operations()) {
            double[] image = operation.apply(mean);
            for (int k = 0; k < 3; k++) {
                image[k] = PointGrid.wrapped(tidy(image[k]));
            }
            boolean[] known = new boolean[1];
            grid.near(image, SAME, (point, distance) -> known[0] = true);
            if (!known[0]) {
                grid.add(image);
                images.add(image);
            }
        }
        Atom atom = primitive.atoms().get(site);
        Atom plain = new Atom(atom.label(), atom.element(), 0, 0, 0, atom.charge(), atom.occupancy(), "", "", 0);
        images.forEach(image -> all.add(plain.at(image)));
        asymmetric.add(plain.at(images.stream().min(Comparator.comparingDouble(
                (double[] x) -> Math.rint((x[0] + x[1] + x[2]) * 1e6)).thenComparing(x -> x[2])
                .thenComparing(x -> x[1])).orElseThrow()));
    }

    /** Simple fractions as exact as they can be. */
    private static double tidy(double x) {
        double parts = Math.rint(x * SymmetryOperation.PARTS);
        return Math.abs(x * SymmetryOperation.PARTS - parts) < 1e-8 ? parts / SymmetryOperation.PARTS : x;
    }

    /** The mean of where the images of a site want it, in the conventional cell. */
    private double[] mean(int site) {
        double[] here = conventional(site);
        double[] sum = new double[3];
        for (int i = 0; i < motions.size(); i++) {
            double[] back = setting.operations().get(i).inverse()
                    .apply(conventional(motions.get(i).images()[site]));
            double[] off = Matrices.nearest(Matrices.apply(basis, Matrices.minus(back, here)));
            sum = Matrices.plus(sum, Matrices.times(off, 1.0 / motions.size(), 3));
        }
        shift = Math.max(shift, primitive.metric().length(sum));
        return Matrices.plus(here, Matrices.apply(inverse, sum));
    }

    private double[] conventional(int site) {
        return Matrices.apply(inverse, Matrices.minus(primitive.place(site), setting.origin()));
    }

    /** Whether operations make as many atoms as the conventional cell must have. */
    boolean isComplete() {
        return all.size() == primitive.size() * Matrices.determinant(setting.basis());
    }

    Cell cell() {
        return cell;
    }

    /** {@return one atom of those that operations take to each other} */
    List<Atom> asymmetric() {
        return asymmetric;
    }

    /** {@return all atoms of the conventional cell} */
    List<Atom> all() {
        return all;
    }

    /** {@return how far an atom was moved at most (A)} */
    double shift() {
        return shift;
    }
}

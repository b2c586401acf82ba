// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.internal.expansion.PointGrid;

/** The atoms of a cell in a grid, to tell where movements take them. */
final class Sites {

    private static final int TRIED_FIRST = 16;

    private final Cell cell;
    private final MetricTensor metric;
    private final List<Atom> atoms;
    private final String[] kinds;
    private final double[][] places;
    private final PointGrid grid;
    private final Map<String, List<Integer>> byKind = new TreeMap<>();

    Sites(Cell cell, List<Atom> atoms) {
        this.cell = cell;
        this.atoms = List.copyOf(atoms);
        metric = MetricTensor.of(cell);
        grid = new PointGrid(cell);
        kinds = new String[atoms.size()];
        places = new double[atoms.size()][];
        for (int i = 0; i < places.length; i++) {
            Atom atom = atoms.get(i);
            places[i] = atom.position();
            for (int k = 0; k < 3; k++) {
                places[i][k] = PointGrid.wrapped(places[i][k]);
            }
            grid.add(places[i]);
            kinds[i] = (atom.element() + " " + atom.charge() + " " + atom.occupancy()).intern();
            byKind.computeIfAbsent(kinds[i], unused -> new ArrayList<>()).add(i);
        }
    }

    static Sites of(Structure structure) {
        return new Sites(structure.cell(), structure.atoms());
    }

    Cell cell() {
        return cell;
    }

    MetricTensor metric() {
        return metric;
    }

    List<Atom> atoms() {
        return atoms;
    }

    int size() {
        return places.length;
    }

    /** The fractional coordinates of a site, in [0, 1); not to be changed. */
    double[] place(int site) {
        return places[site];
    }

    /** The kinds with the numbers of their sites. */
    Map<String, List<Integer>> byKind() {
        return byKind;
    }

    /** {@return the sites of the kind that has fewest; none if there are no sites} */
    List<Integer> rarest() {
        return byKind.values().stream().min(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    /**
     * Moves other sites onto these.
     *
     * @param others    with as many of each kind
     * @param rotation  from their fractional coordinates to those of these
     * @param start     the translation, roughly
     * @param tolerance how far a moved site may be from one of these (A)
     * @return the movement, its translation refined; nothing if a site is taken to none of its kind
     */
    Optional<Motion> motion(Sites others, int[] rotation, double[] start, double tolerance) {
        int[] images = images(others, rotation, start, 2 * tolerance);
        if (images == null) {
            return Optional.empty();
        }
        double[] mean = new double[3];
        for (int i = 0; i < images.length; i++) {
            double[] off = off(others, i, rotation, start, images[i]);
            for (int k = 0; k < 3; k++) {
                mean[k] += off[k] / images.length;
            }
        }
        double[] refined = Matrices.plus(start, mean);
        double deviation = 0;
        for (int i = 0; i < images.length; i++) {
            deviation = Math.max(deviation, metric.length(off(others, i, rotation, refined, images[i])));
        }
        return deviation > tolerance ? Optional.empty()
                : Optional.of(new Motion(rotation, refined, images, deviation));
    }

    private double[] off(Sites others, int site, int[] rotation, double[] translation, int image) {
        double[] moved = Matrices.plus(Matrices.apply(rotation, others.places[site]), translation);
        return Matrices.nearest(Matrices.minus(places[image], moved));
    }

    /** Which sites others are taken to, each to the nearest of its kind; null if one is taken to none or two to one. */
    int[] images(Sites others, int[] rotation, double[] translation, double radius) {
        // most movements fail at once: before there is anything as large as the structure
        for (int i = 0; i < Math.min(others.size(), TRIED_FIRST); i++) {
            if (image(others, i, rotation, translation, radius, new boolean[0]) < 0) {
                return null;
            }
        }
        int[] images = new int[others.size()];
        boolean[] taken = new boolean[size()];
        for (int i = 0; i < images.length; i++) {
            images[i] = image(others, i, rotation, translation, radius, taken);
            if (images[i] < 0) {
                return null;
            }
            taken[images[i]] = true;
        }
        return images;
    }

    private int image(Sites others, int site, int[] rotation, double[] translation, double radius, boolean[] taken) {
        double[] moved = Matrices.plus(Matrices.apply(rotation, others.places[site]), translation);
        Nearest nearest = new Nearest(others.kinds[site], taken);
        grid.near(moved, radius, nearest);
        return nearest.site;
    }

    /** Finds the nearest site of a kind that is still free. */
    private final class Nearest implements PointGrid.Visitor {

        private final String kind;
        private final boolean[] taken;
        private double distance = Double.POSITIVE_INFINITY;
        private int site = -1;

        Nearest(String kind, boolean[] taken) {
            this.kind = kind;
            this.taken = taken;
        }

        @Override
        public void visit(int point, double far) {
            if (far < distance && !(point < taken.length && taken[point]) && kind.equals(kinds[point])) {
                distance = far;
                site = point;
            }
        }
    }
}

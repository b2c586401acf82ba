// SPDX-License-Identifier: EPL-2.0
package org.porelyte.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.symmetry.SpaceGroups;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/**
 * Boxes of as many atoms as wanted of the framework UiO-66: its primitive cell with angles of 60 degrees, 110 atoms,
 * regular by construction, repeated; each atom moved by up to 0.01 A, so that nothing is at the same distance twice.
 */
final class LargeCrystals {

    private static final double A = 20.7;
    private static final double MOVED = 0.01;

    private LargeCrystals() {
    }

    /** {@return a box of as many atoms, to a percent: 1,000, 10,000 or 100,000} */
    static Structure box(int atoms) {
        return switch (atoms) {
            case 1_000 -> box(3, 3, 1);
            case 10_000 -> box(6, 5, 3);
            case 100_000 -> box(13, 10, 7);
            default -> throw new IllegalArgumentException(atoms + " atoms; expected 1000, 10000 or 100000");
        };
    }

    private static Structure box(int na, int nb, int nc) {
        List<Atom> primitive = primitive();
        SplittableRandom random = new SplittableRandom(1);
        double edge = A / Math.sqrt(2);
        List<Atom> all = new ArrayList<>();
        for (int n = 0; n < na * nb * nc; n++) {
            for (Atom atom : primitive) {
                all.add(atom.at(new double[] {moved((atom.x() + n % na) / na, random, na * edge),
                    moved((atom.y() + n / na % nb) / nb, random, nb * edge),
                    moved((atom.z() + n / na / nb) / nc, random, nc * edge)}));
            }
        }
        return new Structure("UiO-66", new Cell(na * edge, nb * edge, nc * edge, 60, 60, 60), all);
    }

    private static double moved(double x, SplittableRandom random, double edge) {
        double there = x + random.nextDouble(-MOVED, MOVED) / edge;
        return there - Math.floor(there);
    }

    private static List<Atom> primitive() {
        List<SymmetryOperation> operations = new SpaceGroups().bySymbol("F m -3 m").getLast().operations();
        List<Atom> sites = List.of(Atom.of("Zr", "Zr", 0.1194, 0, 0), Atom.of("O", "O", 0.0559, 0.0559, 0.0559),
                Atom.of("O", "O", 0, 0.1726, 0.0927), Atom.of("C", "C", 0, 0.1520, 0.1520),
                Atom.of("C", "C", 0, 0.2025, 0.2025), Atom.of("C", "C", 0, 0.26739, 0.18513),
                Atom.of("H", "H", 0, 0.27903, 0.14173));
        List<Atom> atoms = new ArrayList<>();
        for (Atom site : sites) {
            for (SymmetryOperation operation : operations) {
                double[] x = operation.apply(site.position());
                Atom image = site.at(new double[] {wrapped(x[1] + x[2] - x[0]), wrapped(x[0] + x[2] - x[1]),
                    wrapped(x[0] + x[1] - x[2])});
                if (atoms.stream().noneMatch(other -> isSame(other, image))) {
                    atoms.add(image);
                }
            }
        }
        return atoms;
    }

    private static double wrapped(double x) {
        double rounded = Math.rint(x * 1e8) / 1e8;
        return rounded - Math.floor(rounded);
    }

    private static boolean isSame(Atom one, Atom other) {
        return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y()) + Math.abs(one.z() - other.z()) < 1e-4;
    }
}

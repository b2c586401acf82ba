// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;

/** Bonds and components are those of the crystal, whatever cell and origin describe it, and in which order. */
class SameCrystalTest {

    private static List<Structure> crystals() {
        return List.of(Examples.salt(), Examples.diamond(), Examples.rutile(), Examples.quartz(), Examples.dryIce(),
                Examples.graphite(), Examples.polyethylene(), Examples.uio66());
    }

    /** Sheared by a few lattice vectors, moved, and mixed: 12 ways for each crystal. */
    @TestFactory
    Stream<DynamicTest> anotherCellAndOriginChangeNothing() {
        return crystals().stream().flatMap(crystal -> Stream.iterate(0, seed -> seed + 1).limit(12)
                .map(seed -> DynamicTest.dynamicTest(crystal.name() + " " + seed,
                        () -> assertSame(crystal, sheared(crystal, new SplittableRandom(seed)), 1))));
    }

    @Test
    void aLargerCellHasAsManyTimesTheBonds() {
        for (Structure crystal : crystals()) {
            assertSame(crystal, repeated(crystal, 1, 1, 2), 2);
            assertSame(crystal, repeated(crystal, 2, 1, 1), 2);
        }
    }

    private static void assertSame(Structure expected, Structure actual, int times) {
        Bonds one = BondRules.DEFAULT.find(expected);
        Bonds other = BondRules.DEFAULT.find(actual);
        assertEquals(one.count() * times, other.count());
        assertEquals(Examples.coordination(one), Examples.coordination(other));
        assertEquals(lengths(one, times), lengths(other, 1));
        assertEquals(one.components().stream().mapToInt(Component::dimensions).max(),
                other.components().stream().mapToInt(Component::dimensions).max());
        if (times == 1) {
            assertEquals(words(one), words(other));
        }
    }

    private static TreeMap<Long, Integer> lengths(Bonds bonds, int times) {
        TreeMap<Long, Integer> counts = new TreeMap<>();
        bonds.all().forEach(bond -> counts.merge(Math.round(bond.length() * 1e4), times, Integer::sum));
        return counts;
    }

    private static List<String> words(Bonds bonds) {
        return bonds.components().stream().map(c -> c.formula() + " " + c.dimensions()).sorted().toList();
    }

    /** New lattice vectors a' = a + n b, then b' = b + m c, then c' = c + k a'. */
    private static Structure sheared(Structure crystal, SplittableRandom random) {
        int n = random.nextInt(-2, 3);
        int m = random.nextInt(-2, 3);
        int k = random.nextInt(-1, 2);
        double[][] old = crystal.cell().vectors();
        double[] a = plus(old[0], old[1], n);
        double[] b = plus(old[1], old[2], m);
        double[] c = plus(old[2], a, k);
        double[] shift = random.doubles(3).toArray();
        List<Atom> atoms = new ArrayList<>();
        for (Atom atom : crystal.atoms()) {
            // x a + y b + z c with a = a' - n b, then b = b' - m c, then c = c' - k a'
            double x = atom.x();
            double y = atom.y() - n * x;
            double z = atom.z() - m * y;
            atoms.add(random.nextInt(atoms.size() + 1), atom.at(new double[] {wrap(x - k * z + shift[0]),
                wrap(y + shift[1]), wrap(z + shift[2])}));
        }
        return new Structure(crystal.name(), Cell.of(new double[][] {a, b, c}), atoms);
    }

    private static double[] plus(double[] u, double[] v, int times) {
        return new double[] {u[0] + times * v[0], u[1] + times * v[1], u[2] + times * v[2]};
    }

    private static Structure repeated(Structure crystal, int na, int nb, int nc) {
        Cell cell = crystal.cell();
        List<Atom> atoms = new ArrayList<>();
        for (int n = 0; n < na * nb * nc; n++) {
            for (Atom atom : crystal.atoms()) {
                atoms.add(atom.at(new double[] {(atom.x() + n % na) / na, (atom.y() + n / na % nb) / nb,
                    (atom.z() + n / na / nb) / nc}));
            }
        }
        return new Structure(crystal.name(), new Cell(na * cell.a(), nb * cell.b(), nc * cell.c(), cell.alpha(),
                cell.beta(), cell.gamma()), atoms);
    }

    private static double wrap(double x) {
        return x - Math.floor(x);
    }
}

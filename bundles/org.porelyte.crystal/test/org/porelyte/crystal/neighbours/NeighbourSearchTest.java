// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;

class NeighbourSearchTest {

    /** Any cell of the 200 finds just the pairs that trying all images does. */
    @TestFactory
    Stream<DynamicTest> findsWhatTryingAllImagesFinds() {
        return IntStream.range(0, 200).mapToObj(seed -> DynamicTest.dynamicTest("cell " + seed, () -> {
            SplittableRandom random = new SplittableRandom(seed);
            Cell cell = cell(random, seed % 4 == 0);
            double cutoff = random.nextDouble(0.5, 5);
            double[] x = positions(random, random.nextInt(1, 14), seed % 3 == 0);
            Pairs found = new Pairs();
            new NeighbourSearch(cell, x).pairs(cutoff, found);
            assertEquals(new TreeSet<>(tried(cell, x, cutoff)), new TreeSet<>(found.texts));
            assertEquals(found.texts.size(), new TreeSet<>(found.texts).size(), "each once");
        }));
    }

    /** By radii: as the pairs within the largest sum, of which those within their own sum remain. */
    @TestFactory
    Stream<DynamicTest> pairsByRadiiAreThoseWithinTheirSum() {
        return IntStream.range(0, 40).mapToObj(seed -> DynamicTest.dynamicTest("cell " + seed, () -> {
            SplittableRandom random = new SplittableRandom(1000 + seed);
            Cell cell = cell(random, false);
            double[] x = positions(random, 12, false);
            double[] radii = random.doubles(12, 0.2, 2).toArray();
            radii[3] = Double.NaN;
            List<String> expected = new ArrayList<>();
            new NeighbourSearch(cell, x).pairs(4.5, (i, j, a, b, c, d) -> {
                if (d <= radii[i] + radii[j] + 0.4) {
                    expected.add(Pairs.text(i, j, a, b, c));
                }
            });
            Pairs found = new Pairs();
            new NeighbourSearch(cell, x).pairs(radii, 0.4, found);
            assertEquals(new TreeSet<>(expected), new TreeSet<>(found.texts));
        }));
    }

    private static Cell cell(SplittableRandom random, boolean thin) {
        while (true) {
            try {
                Cell cell = new Cell(random.nextDouble(thin ? 0.6 : 2, 9), random.nextDouble(2, 9),
                        random.nextDouble(thin ? 0.6 : 2, 9), random.nextDouble(20, 160), random.nextDouble(20, 160),
                        random.nextDouble(20, 160));
                if (smallest(cell) > 0.3) {
                    return cell;
                }
            } catch (IllegalArgumentException e) {
                // the angles close no cell; draw again
            }
        }
    }

    private static double[] positions(SplittableRandom random, int atoms, boolean elsewhere) {
        return random.doubles(3L * atoms, elsewhere ? -2 : 0, elsewhere ? 3 : 1).toArray();
    }

    /** All pairs, from Cartesian coordinates and all images that could matter and some more. */
    private static List<String> tried(Cell cell, double[] x, double cutoff) {
        double[] widths = cell.widths();
        int[] far = IntStream.range(0, 3).map(k -> (int) Math.ceil(cutoff / widths[k]) + 6).toArray();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < x.length / 3; i++) {
            for (int j = i; j < x.length / 3; j++) {
                for (int a = -far[0]; a <= far[0]; a++) {
                    for (int b = -far[1]; b <= far[1]; b++) {
                        for (int c = -far[2]; c <= far[2]; c++) {
                            boolean once = j > i || a > 0 || a == 0 && (b > 0 || b == 0 && c > 0);
                            if (once && distance(cell, x, i, j, a, b, c) <= cutoff) {
                                pairs.add(Pairs.text(i, j, a, b, c));
                            }
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static double distance(Cell cell, double[] x, int i, int j, int a, int b, int c) {
        double[] d = cell.toCartesian(new double[] {x[3 * j] + a - x[3 * i], x[3 * j + 1] + b - x[3 * i + 1],
            x[3 * j + 2] + c - x[3 * i + 2]});
        return Math.sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
    }

    /** A simple cubic lattice has 6 neighbours at a, 12 at a sqrt 2, 8 at a sqrt 3, 6 at 2 a. */
    @Test
    void oneAtomHasItsOwnImagesAsNeighbours() {
        Neighbours list = new NeighbourSearch(new Cell(3, 3, 3, 90, 90, 90), new double[] {0.2, 0.4, 0.9}).within(6);
        double[] sorted = IntStream.range(0, list.size()).mapToDouble(list::distance).sorted().toArray();
        assertEquals(32, list.count(0));
        assertEquals(3, sorted[5], 1e-12);
        assertEquals(3 * Math.sqrt(2), sorted[6], 1e-12);
        assertEquals(3 * Math.sqrt(2), sorted[17], 1e-12);
        assertEquals(3 * Math.sqrt(3), sorted[25], 1e-12);
        assertEquals(6, sorted[31], 1e-12);
    }

    /** Of a close packing with a = 4 and 108 atoms per box of 3 cells each has 12 at a / sqrt 2, and 6 at a. */
    @Test
    void aLargeBoxOfCloseSpheresHasTwelveNeighboursEach() {
        int cells = 12;
        List<Atom> atoms = new ArrayList<>();
        double[][] corners = {{0, 0, 0}, {0, 0.5, 0.5}, {0.5, 0, 0.5}, {0.5, 0.5, 0}};
        for (int n = 0; n < cells * cells * cells; n++) {
            for (double[] corner : corners) {
                atoms.add(Atom.of("Cu", "Cu", (n % cells + corner[0]) / cells, (n / cells % cells + corner[1]) / cells,
                        (n / cells / cells + corner[2]) / cells));
            }
        }
        Structure copper = new Structure("Cu", new Cell(4 * cells, 4 * cells, 4 * cells, 90, 90, 90), atoms);
        Neighbours near = NeighbourSearch.of(copper).within(3);
        Neighbours far = NeighbourSearch.of(copper).within(4.0000001);
        for (int i = 0; i < atoms.size(); i++) {
            assertEquals(12, near.count(i));
            assertEquals(18, far.count(i));
        }
    }

    @Test
    void aPairIsSeenFromBothSidesWithTheSameDistance() {
        SplittableRandom random = new SplittableRandom(5);
        Neighbours list = new NeighbourSearch(cell(random, true), positions(random, 12, true)).within(4);
        assertTrue(list.size() > 100);
        for (int atom = 0; atom < list.atoms(); atom++) {
            for (int k = list.start(atom); k < list.start(atom + 1); k++) {
                int back = list.opposite(atom, k);
                assertEquals(atom, list.atom(back));
                assertEquals(list.a(k), -list.a(back));
                assertEquals(list.b(k), -list.b(back));
                assertEquals(list.c(k), -list.c(back));
                assertEquals(list.distance(k), list.distance(back), 0);
                assertEquals(k, list.opposite(list.atom(k), back));
            }
        }
    }

    @Test
    void theOrderIsByAtomThenByCells() {
        Neighbours list = new NeighbourSearch(new Cell(3, 3, 3, 90, 90, 90), new double[] {0, 0, 0, .5, .5, .5})
                .within(2.7);
        assertEquals(8, list.count(0));
        assertEquals(new Neighbour(1, -1, -1, -1, 1.5 * Math.sqrt(3)), list.of(0).get(0));
        assertEquals(new Neighbour(1, -1, -1, 0, 1.5 * Math.sqrt(3)), list.of(0).get(1));
        assertEquals(new Neighbour(0, 1, 1, 1, 1.5 * Math.sqrt(3)), list.of(1).get(7));
    }

    @Test
    void entriesCanBeLeftOut() {
        Neighbours list = new NeighbourSearch(new Cell(3, 4, 5, 90, 90, 90), new double[] {0, 0, 0, .5, .5, .5})
                .within(4.5);
        Neighbours along = list.only(k -> list.atom(k) == 0 && list.distance(k) < 3.5 || list.distance(k) == 4);
        assertEquals(List.of(4, 4), List.of(along.count(0), along.count(1) + 2));
        assertEquals(2, along.atoms());
        assertFalse(along.size() == list.size());
    }

    /** A molecule in a large box costs what the molecule costs. */
    @Test
    void anEmptyCellCostsNothing() {
        Pairs found = new Pairs();
        new NeighbourSearch(new Cell(1e6, 1e6, 1e6, 90, 90, 90), new double[] {0, 0, 0, 1e-6, 0, 0, 0, 1 - 1e-6, 0})
                .pairs(1.2, found);
        assertEquals(List.of(Pairs.text(0, 1, 0, 0, 0), Pairs.text(0, 2, 0, -1, 0)),
                found.texts.stream().sorted().toList());
    }

    @Test
    void noAtomsHaveNoNeighbours() {
        assertEquals(0, new NeighbourSearch(new Cell(3, 3, 3, 90, 90, 90), new double[0]).within(3).size());
    }

    @Test
    void wrongArgumentsAreToldApart() {
        Cell cell = new Cell(3, 3, 3, 90, 90, 90);
        NeighbourSearch search = new NeighbourSearch(cell, new double[3]);
        assertThrows(IllegalArgumentException.class, () -> search.within(0));
        assertThrows(IllegalArgumentException.class, () -> search.within(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> search.within(Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> search.within(new double[2], 0, 9));
        assertThrows(IllegalArgumentException.class, () -> new NeighbourSearch(cell, new double[4]));
        assertThrows(IllegalArgumentException.class, () -> new NeighbourSearch(cell, new double[] {0, Double.NaN, 0}));
        String thin = assertThrows(IllegalArgumentException.class, () -> new NeighbourSearch(
                new Cell(1e-3, 3, 3, 90, 90, 90), new double[3]).within(5)).getMessage();
        assertTrue(thin.contains("reaches over 5001 cells"), thin);
    }

    /** A cube has 6 nearest images of an atom, in 3 opposite pairs. */
    @Test
    void moreNeighboursThanWantedAreRefused() {
        NeighbourSearch search = new NeighbourSearch(new Cell(3, 3, 3, 90, 90, 90), new double[3]);
        assertEquals(6, search.within(new double[] {1.5}, 0.1, 3).size());
        String many = assertThrows(IllegalArgumentException.class,
                () -> search.within(new double[] {1.5}, 0.1, 2)).getMessage();
        assertTrue(many.startsWith("more than 2 pairs of near atoms"), many);
    }

    private static double smallest(Cell cell) {
        double[] widths = cell.widths();
        return Math.min(widths[0], Math.min(widths[1], widths[2]));
    }

    private static final class Pairs implements PairVisitor {
        final List<String> texts = new ArrayList<>();

        @Override
        public void pair(int i, int j, int a, int b, int c, double distance) {
            texts.add(text(i, j, a, b, c));
        }

        static String text(int i, int j, int a, int b, int c) {
            return i + " " + j + " (" + a + " " + b + " " + c + ")";
        }
    }
}

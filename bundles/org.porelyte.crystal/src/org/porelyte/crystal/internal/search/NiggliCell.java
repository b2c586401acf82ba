// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

/**
 * Chooses Niggli's one of the cells of shortest vectors: I. Krivy, B. Gruber, Acta Cryst. A32 (1976) 297,
 * doi:10.1107/S0567739476000636, with comparisons that allow for rounding as in R. W. Grosse-Kunstleve et al., Acta
 * Cryst. A60 (2004) 1, doi:10.1107/S010876730302186X.
 */
final class NiggliCell {

    private static final int MOST_STEPS = 1000;
    private static final double ROUNDING = 1e-7;

    private final MetricTensor metric;
    private int[] columns;
    private double rounding;
    private double a;
    private double b;
    private double c;
    private double xi;
    private double eta;
    private double zeta;

    private NiggliCell(MetricTensor metric, int[] columns) {
        this.metric = metric;
        change(columns);
        rounding = ROUNDING * Math.cbrt(a * b * c);
    }

    /** {@return Niggli's vectors as columns; takes right-handed ones that are short already} */
    static int[] of(MetricTensor metric, int[] columns) {
        NiggliCell cell = new NiggliCell(metric, columns);
        int steps = 0;
        while (cell.step() && ++steps < MOST_STEPS) {
            // until no condition is broken
        }
        return cell.columns;
    }

    /** Takes other vectors: the squares of their lengths, and twice the products of two. */
    private void change(int[] vectors) {
        columns = vectors;
        int[][] v = new int[3][];
        for (int i = 0; i < 3; i++) {
            v[i] = new int[] {vectors[i], vectors[i + 3], vectors[i + 6]};
        }
        a = metric.dot(v[0], v[0]);
        b = metric.dot(v[1], v[1]);
        c = metric.dot(v[2], v[2]);
        xi = 2 * metric.dot(v[1], v[2]);
        eta = 2 * metric.dot(v[0], v[2]);
        zeta = 2 * metric.dot(v[0], v[1]);
    }

    private boolean turn(int... matrix) {
        change(Matrices.times(columns, matrix));
        return true;
    }

    private boolean less(double one, double other) {
        return one < other - rounding;
    }

    private boolean same(double one, double other) {
        return Math.abs(one - other) <= rounding;
    }

    /** Mends one thing; whether there may be more. */
    private boolean step() {
        if (less(b, a) || same(a, b) && less(Math.abs(eta), Math.abs(xi))) {
            return turn(0, -1, 0, -1, 0, 0, 0, 0, -1);
        }
        if (less(c, b) || same(b, c) && less(Math.abs(zeta), Math.abs(eta))) {
            return turn(-1, 0, 0, 0, 0, -1, 0, -1, 0);
        }
        setSigns();
        if (less(b, Math.abs(xi)) || same(xi, b) && less(2 * eta, zeta) || same(xi, -b) && less(zeta, 0)) {
            return turn(1, 0, 0, 0, 1, xi > 0 ? -1 : 1, 0, 0, 1);
        }
        if (less(a, Math.abs(eta)) || same(eta, a) && less(2 * xi, zeta) || same(eta, -a) && less(zeta, 0)) {
            return turn(1, 0, eta > 0 ? -1 : 1, 0, 1, 0, 0, 0, 1);
        }
        if (less(a, Math.abs(zeta)) || same(zeta, a) && less(2 * xi, eta) || same(zeta, -a) && less(eta, 0)) {
            return turn(1, zeta > 0 ? -1 : 1, 0, 0, 1, 0, 0, 0, 1);
        }
        double sum = xi + eta + zeta + a + b;
        return (less(sum, 0) || same(sum, 0) && less(0, 2 * (a + eta) + zeta)) && turn(1, 0, 1, 0, 1, 1, 0, 0, 1);
    }

    /** Makes all angles acute, or none. */
    private void setSigns() {
        int[] signs = {sign(xi), sign(eta), sign(zeta)};
        int product = signs[0] * signs[1] * signs[2];
        int[] turned = new int[3];
        int free = -1;
        int parity = 1;
        for (int i = 0; i < 3; i++) {
            turned[i] = product > 0 ? signs[i] : signs[i] > 0 ? -1 : 1;
            free = signs[i] == 0 ? i : free;
            parity *= turned[i];
        }
        if (parity < 0) {
            turned[free] = -turned[free];
        }
        turn(turned[0], 0, 0, 0, turned[1], 0, 0, 0, turned[2]);
    }

    private int sign(double number) {
        return less(0, number) ? 1 : less(number, 0) ? -1 : 0;
    }
}

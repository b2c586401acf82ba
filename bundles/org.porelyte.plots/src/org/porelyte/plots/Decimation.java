// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Fewer points that look the same. What is drawn of a million points on a thousand pixels need not be a million points.
 * Both methods take one pass.
 */
public final class Decimation {

    private Decimation() {
    }

    /**
     * Returns the points that a line needs: of each stretch that stays within a column of pixels the first, the lowest,
     * the highest and the last, which draws the very same pixels (M4: U. Jugel et al., doi:10.14778/2732951.2732953).
     * Points need not be in the order of their x values. Missing points stay, one for each gap.
     *
     * @param x       along the x axis
     * @param y       along the y axis, as many
     * @param scale   of the x axis
     * @param range   what part of the x axis is shown
     * @param columns how many pixels wide it is, at least 1
     * @return indices of points, ascending
     */
    public static int[] line(Numbers x, Numbers y, Scale scale, Range range, int columns) {
        Kept kept = new Kept(y);
        long before = Long.MIN_VALUE;
        for (int i = 0; i < x.size(); i++) {
            boolean missing = !scale.takes(x.get(i)) || Double.isNaN(y.get(i));
            long column = missing ? Long.MAX_VALUE : column(x.get(i), scale, range, columns);
            if (i == 0 || column != before) {
                kept.endStretch();
            }
            if (!missing) {
                kept.add(i);
            } else if (i == 0 || column != before) {
                kept.addGap(i);
            }
            before = column;
        }
        kept.endStretch();
        return kept.indices();
    }

    /**
     * Returns the points that a cloud needs: of those that fall on one pixel the first. Points outside are left out.
     *
     * @param x      along the x axis
     * @param y      along the y axis, as many
     * @param xScale of the x axis
     * @param yScale of the y axis
     * @param xRange what part of the x axis is shown
     * @param yRange what part of the y axis is shown
     * @param width  in pixels, at least 1
     * @param height in pixels, at least 1
     * @return indices of points, ascending
     */
    public static int[] cloud(Numbers x, Numbers y, Scale xScale, Scale yScale, Range xRange, Range yRange, int width,
            int height) {
        BitSet taken = new BitSet();
        int[] indices = new int[x.size()];
        int count = 0;
        for (int i = 0; i < x.size(); i++) {
            if (xScale.takes(x.get(i)) && yScale.takes(y.get(i)) && xRange.contains(x.get(i))
                    && yRange.contains(y.get(i))) {
                int pixel = Math.toIntExact(column(y.get(i), yScale, yRange, height) * (width + 1)
                        + column(x.get(i), xScale, xRange, width));
                if (!taken.get(pixel)) {
                    taken.set(pixel);
                    indices[count++] = i;
                }
            }
        }
        return Arrays.copyOf(indices, count);
    }

    /** The column from 0; -1 for all that is left of the range, one past the last for all that is right of it. */
    private static long column(double value, Scale scale, Range range, int columns) {
        double from = scale.forward(range.lower());
        double to = scale.forward(range.upper());
        double place = Math.floor((scale.forward(value) - from) / (to - from) * columns);
        return (long) Math.max(-1, Math.min(columns, place));
    }

    /** Collects the indices that stay. */
    private static final class Kept {

        private final Numbers y;
        private int[] indices = new int[64];
        private int count;
        private int first = -1;
        private int lowest;
        private int highest;
        private int last;

        Kept(Numbers y) {
            this.y = y;
        }

        void add(int index) {
            if (first < 0) {
                first = index;
                lowest = index;
                highest = index;
            }
            if (y.get(index) < y.get(lowest)) {
                lowest = index;
            }
            if (y.get(index) > y.get(highest)) {
                highest = index;
            }
            last = index;
        }

        void endStretch() {
            if (first >= 0) {
                keep(first);
                keep(Math.min(lowest, highest));
                keep(Math.max(lowest, highest));
                keep(last);
                first = -1;
            }
        }

        void addGap(int index) {
            keep(index);
        }

        private void keep(int index) {
            if (count > 0 && indices[count - 1] == index) {
                return;
            }
            if (count == indices.length) {
                indices = Arrays.copyOf(indices, 2 * count);
            }
            indices[count++] = index;
        }

        int[] indices() {
            return Arrays.copyOf(indices, count);
        }
    }
}

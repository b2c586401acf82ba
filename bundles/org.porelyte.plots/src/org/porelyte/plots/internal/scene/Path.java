// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.scene;

import java.util.Arrays;

/** An outline of lines and curves. It is made step by step, then read. */
public final class Path {

    /** Reads the steps of a path. */
    public interface Reader {

        /** A new part begins. */
        void moveTo(double x, double y);

        /** A straight line. */
        void lineTo(double x, double y);

        /** A cubic curve with two control points. */
        void curveTo(double x1, double y1, double x2, double y2, double x, double y);

        /** A straight line to the beginning of this part. */
        void close();
    }

    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    private static final byte CLOSE = 3;
    /** Control points that make a quarter of a circle of a cubic curve, within 0.03 %. */
    private static final double QUARTER = 0.5522847498;

    private byte[] steps = new byte[16];
    private double[] places = new double[32];
    private int stepCount;
    private int placeCount;

    /** {@return a rectangle} */
    public static Path of(Box box) {
        return new Path().moveTo(box.x(), box.y()).lineTo(box.right(), box.y()).lineTo(box.right(), box.bottom())
                .lineTo(box.x(), box.bottom()).close();
    }

    /** {@return a straight line} */
    public static Path line(double x1, double y1, double x2, double y2) {
        return new Path().moveTo(x1, y1).lineTo(x2, y2);
    }

    /** {@return a circle} */
    public static Path circle(double x, double y, double radius) {
        double c = radius * QUARTER;
        return new Path().moveTo(x + radius, y)
                .curveTo(x + radius, y + c, x + c, y + radius, x, y + radius)
                .curveTo(x - c, y + radius, x - radius, y + c, x - radius, y)
                .curveTo(x - radius, y - c, x - c, y - radius, x, y - radius)
                .curveTo(x + c, y - radius, x + radius, y - c, x + radius, y).close();
    }

    /** Begins a new part. */
    public Path moveTo(double x, double y) {
        return add(MOVE, x, y);
    }

    /** Adds a straight line. */
    public Path lineTo(double x, double y) {
        return add(LINE, x, y);
    }

    /** Adds a cubic curve with two control points. */
    public Path curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        return add(CURVE, x1, y1, x2, y2, x, y);
    }

    /** Goes back to the beginning of this part. */
    public Path close() {
        return add(CLOSE);
    }

    private Path add(byte step, double... at) {
        if (stepCount == steps.length) {
            steps = Arrays.copyOf(steps, 2 * stepCount);
        }
        if (placeCount + at.length > places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        steps[stepCount++] = step;
        System.arraycopy(at, 0, places, placeCount, at.length);
        placeCount += at.length;
        return this;
    }

    /** {@return whether there is nothing in it} */
    public boolean isEmpty() {
        return stepCount == 0;
    }

    /** Tells all steps in order. */
    public void read(Reader reader) {
        int at = 0;
        for (int i = 0; i < stepCount; i++) {
            switch (steps[i]) {
                case MOVE -> reader.moveTo(places[at++], places[at++]);
                case LINE -> reader.lineTo(places[at++], places[at++]);
                case CURVE -> reader.curveTo(places[at++], places[at++], places[at++], places[at++], places[at++],
                        places[at++]);
                default -> reader.close();
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.write;

import java.awt.geom.Path2D;

import org.porelyte.plots.internal.scene.Path;

/** Outlines for Java's own drawing. */
final class JavaPath implements Path.Reader {

    private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);

    private JavaPath() {
    }

    static Path2D of(Path path) {
        JavaPath reader = new JavaPath();
        path.read(reader);
        return reader.path;
    }

    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        path.curveTo(x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        path.closePath();
    }
}

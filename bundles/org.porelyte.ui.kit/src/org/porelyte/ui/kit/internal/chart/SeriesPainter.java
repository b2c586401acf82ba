// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.chart;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

import org.porelyte.plots.BandSeries;
import org.porelyte.plots.BarSeries;
import org.porelyte.plots.Dash;
import org.porelyte.plots.Decimation;
import org.porelyte.plots.LineSeries;
import org.porelyte.plots.Numbers;
import org.porelyte.plots.PointSeries;
import org.porelyte.plots.Scale;
import org.porelyte.plots.Series;
import org.porelyte.plots.SeriesStyle;

/** Draws the series of a chart into the plot, of many points no more than the pixels can tell apart. */
final class SeriesPainter {

    /** Above this, points that fall on one pixel are drawn once. */
    private static final int FEW = 5000;
    /** Pixels per point (1/72 inch) at 100 %. */
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final int BAND_ALPHA = 60;
    private static final int BAR_ALPHA = 170;
    private static final int OPAQUE = 255;
    private static final int CAP = 3;

    private final GC gc;
    private final ChartView view;
    private final ChartColours colours;
    private final PlotScale x;
    private final PlotScale y;
    private final MarkerPainter markers;

    SeriesPainter(GC gc, ChartView view, ChartColours colours, PlotScale x, PlotScale y) {
        this.gc = gc;
        this.view = view;
        this.colours = colours;
        this.x = x;
        this.y = y;
        markers = new MarkerPainter(gc, colours.ground());
    }

    void draw() {
        gc.setAntialias(SWT.ON);
        for (Series series : view.shown()) {
            Color colour = colours.series(series.style().colour());
            switch (series) {
                case PointSeries points -> draw(points, colour);
                case LineSeries line -> line(line.x(), line.y(), line.style(), colour);
                case BandSeries band -> draw(band, colour);
                case BarSeries bars -> draw(bars, colour);
            }
        }
        gc.setAlpha(OPAQUE);
    }

    private int px(double value) {
        return (int) Math.round(x.pixel(value));
    }

    private int py(double value) {
        return (int) Math.round(y.pixel(value));
    }

    private boolean there(double xValue, double yValue) {
        return x.scale().takes(xValue) && y.scale().takes(yValue);
    }

    private void draw(PointSeries points, Color colour) {
        SeriesStyle style = points.style();
        if (style.dash() != Dash.NONE) {
            line(points.x(), points.y(), style, colour);
        }
        int[] shown = null;
        if (points.size() > FEW) {
            shown = Decimation.cloud(points.x(), points.y(), x.scale(), y.scale(), x.range(), y.range(), x.pixels(),
                    y.pixels());
        }
        int count = shown == null ? points.size() : shown.length;
        for (int n = 0; n < count; n++) {
            errors(points, shown == null ? n : shown[n], colour);
        }
        double size = style.markerSize() * PIXELS_PER_POINT;
        for (int n = 0; n < count; n++) {
            int i = shown == null ? n : shown[n];
            if (there(points.x().get(i), points.y().get(i))) {
                markers.draw(style.marker(), style.filled(), size, px(points.x().get(i)), py(points.y().get(i)),
                        colour);
            }
        }
        rings(points, size);
    }

    private void rings(PointSeries points, double size) {
        if (view.chosen().isEmpty() || points.ids().isEmpty()) {
            return;
        }
        for (int i = 0; i < points.size(); i++) {
            if (view.chosen().contains(points.ids().get(i)) && there(points.x().get(i), points.y().get(i))) {
                markers.ring(size, px(points.x().get(i)), py(points.y().get(i)), colours.ink());
            }
        }
    }

    private void errors(PointSeries points, int i, Color colour) {
        double vx = points.x().get(i);
        double vy = points.y().get(i);
        if (!there(vx, vy)) {
            return;
        }
        gc.setForeground(colour);
        vertical(px(vx), vy, points.yErrors().below(i), points.yErrors().above(i));
        horizontal(py(vy), vx, points.xErrors().below(i), points.xErrors().above(i));
    }

    private void vertical(int at, double value, double below, double above) {
        if (below > 0) {
            int end = Double.isInfinite(below) ? py(value) + 4 * CAP : py(value - below);
            gc.drawLine(at, py(value), at, end);
            cap(at, end, Double.isInfinite(below) ? 1 : 0);
        }
        if (above > 0) {
            int end = Double.isInfinite(above) ? py(value) - 4 * CAP : py(value + above);
            gc.drawLine(at, py(value), at, end);
            cap(at, end, Double.isInfinite(above) ? -1 : 0);
        }
    }

    /** The end of a bar, or an arrow upwards or downwards. */
    private void cap(int at, int end, int arrow) {
        if (arrow == 0) {
            gc.drawLine(at - CAP, end, at + CAP, end);
        } else {
            gc.drawLine(at - CAP, end - arrow * CAP, at, end);
            gc.drawLine(at + CAP, end - arrow * CAP, at, end);
        }
    }

    private void horizontal(int at, double value, double below, double above) {
        if (below > 0) {
            int end = Double.isInfinite(below) ? px(value) - 4 * CAP : px(value - below);
            gc.drawLine(px(value), at, end, at);
            gc.drawLine(end, at - CAP, end, at + CAP);
        }
        if (above > 0) {
            int end = Double.isInfinite(above) ? px(value) + 4 * CAP : px(value + above);
            gc.drawLine(px(value), at, end, at);
            gc.drawLine(end, at - CAP, end, at + CAP);
        }
    }

    private void line(Numbers xs, Numbers ys, SeriesStyle style, Color colour) {
        int[] shown = Decimation.line(xs, ys, x.scale(), x.range(), Math.max(1, x.pixels()));
        gc.setForeground(colour);
        gc.setLineWidth((int) Math.max(1, Math.round(style.lineWidth() * PIXELS_PER_POINT)));
        dash(style.dash());
        int[] run = new int[2 * shown.length];
        int length = 0;
        for (int i : shown) {
            if (there(xs.get(i), ys.get(i))) {
                run[length++] = px(xs.get(i));
                run[length++] = py(ys.get(i));
            } else {
                stroke(run, length);
                length = 0;
            }
        }
        stroke(run, length);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void stroke(int[] run, int length) {
        if (length > 2) {
            gc.drawPolyline(Arrays.copyOf(run, length));
        }
    }

    private void dash(Dash dash) {
        gc.setLineStyle(switch (dash) {
            case NONE, SOLID -> SWT.LINE_SOLID;
            case DASHED -> SWT.LINE_DASH;
            case DOTTED -> SWT.LINE_DOT;
            case DASH_DOTTED -> SWT.LINE_DASHDOT;
        });
    }

    private void draw(BandSeries band, Color colour) {
        int[] outline = new int[4 * band.size()];
        int length = 0;
        for (int i = 0; i < band.size(); i++) {
            if (x.scale().takes(band.x().get(i))) {
                outline[length++] = px(band.x().get(i));
                outline[length++] = py(band.upper().get(i));
            }
        }
        for (int i = band.size() - 1; i >= 0; i--) {
            if (x.scale().takes(band.x().get(i))) {
                outline[length++] = px(band.x().get(i));
                outline[length++] = py(band.lower().get(i));
            }
        }
        gc.setAlpha(BAND_ALPHA);
        gc.setBackground(colour);
        gc.fillPolygon(Arrays.copyOf(outline, length));
        gc.setAlpha(OPAQUE);
    }

    private void draw(BarSeries bars, Color colour) {
        int floor = y.scale() == Scale.LOG ? y.pixels() : py(0);
        for (int i = 0; i < bars.size(); i++) {
            int left = px(bars.edges().get(i));
            int right = px(bars.edges().get(i + 1));
            int top = py(bars.heights().get(i));
            if (bars.heights().get(i) > 0) {
                gc.setAlpha(BAR_ALPHA);
                gc.setBackground(colour);
                gc.fillRectangle(left, top, right - left, floor - top);
                gc.setAlpha(OPAQUE);
                gc.setForeground(colour);
                gc.drawRectangle(left, top, right - left, floor - top);
            }
        }
    }
}

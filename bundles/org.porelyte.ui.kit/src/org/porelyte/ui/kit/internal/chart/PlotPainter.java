// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swtchart.ICustomPaintListener;

import org.porelyte.plots.Annotation;
import org.porelyte.plots.Annotation.Along;
import org.porelyte.plots.RichText;

/** Draws what lies in the plot: annotations, series, and what the mouse is about to choose. */
final class PlotPainter implements ICustomPaintListener {

    private static final int SPAN_ALPHA = 40;
    private static final int OPAQUE = 255;
    private static final int GAP = 3;

    private final PlotFrame frame;
    private final ChartView view;

    PlotPainter(PlotFrame frame, ChartView view) {
        this.frame = frame;
        this.view = view;
    }

    @Override
    public boolean drawBehindSeries() {
        return false;
    }

    @Override
    public void paintControl(PaintEvent event) {
        GC gc = event.gc;
        PlotScale x = frame.xScale();
        PlotScale y = frame.yScale();
        if (x.pixels() < 2 || y.pixels() < 2) {
            return;
        }
        view.chart().annotations().forEach(annotation -> draw(annotation, gc, x, y));
        new SeriesPainter(gc, view, frame.colours(), x, y).draw();
        band(gc);
    }

    private void draw(Annotation annotation, GC gc, PlotScale x, PlotScale y) {
        gc.setForeground(frame.colours().muted());
        String text = RichText.parse(annotation.text()).plain();
        switch (annotation) {
            case Annotation.Rule rule when rule.along() == Along.X -> {
                int at = (int) Math.round(x.pixel(rule.at()));
                gc.setLineStyle(SWT.LINE_DASH);
                gc.drawLine(at, 0, at, y.pixels());
                gc.setLineStyle(SWT.LINE_SOLID);
                gc.drawText(text, at + GAP, GAP, true);
            }
            case Annotation.Rule rule -> {
                int at = (int) Math.round(y.pixel(rule.at()));
                gc.setLineStyle(SWT.LINE_DASH);
                gc.drawLine(0, at, x.pixels(), at);
                gc.setLineStyle(SWT.LINE_SOLID);
                Point size = gc.textExtent(text);
                gc.drawText(text, x.pixels() - size.x - GAP, at - size.y - 1, true);
            }
            case Annotation.Span span -> {
                boolean along = span.along() == Along.X;
                PlotScale scale = along ? x : y;
                int a = (int) Math.round(scale.pixel(span.from()));
                int b = (int) Math.round(scale.pixel(span.to()));
                Rectangle area = along ? new Rectangle(Math.min(a, b), 0, Math.abs(b - a), y.pixels())
                        : new Rectangle(0, Math.min(a, b), x.pixels(), Math.abs(b - a));
                gc.setAlpha(SPAN_ALPHA);
                gc.setBackground(frame.colours().muted());
                gc.fillRectangle(area);
                gc.setAlpha(OPAQUE);
                gc.drawText(text, area.x + GAP, area.y + GAP, true);
            }
            case Annotation.Note note -> gc.drawText(text, (int) Math.round(x.pixel(note.x())) + GAP,
                    (int) Math.round(y.pixel(note.y())) - gc.getFontMetrics().getHeight(), true);
        }
    }

    private void band(GC gc) {
        Rectangle band = frame.band();
        if (band != null) {
            gc.setForeground(frame.colours().ink());
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRectangle(band);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }
}

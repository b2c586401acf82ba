// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.chart;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import org.porelyte.plots.BarSeries;
import org.porelyte.plots.PointSeries;

/**
 * What mouse and keys do in the plot. A click chooses a point, with Ctrl one more; dragging chooses those in a
 * rectangle, with Shift it zooms into it; the wheel zooms, dragging with the middle button or Alt moves, a double click
 * shows all.
 */
public final class PlotMouse {

    private static final int LEFT = 1;
    private static final int MIDDLE = 2;
    private static final int SMALLEST_DRAG = 4;
    private static final double STEP = 1.2;
    private static final double PAN = 0.1;

    /** What a drag is for. */
    private enum Drag { NONE, CHOOSE, ZOOM, MOVE }

    private final PlotFrame frame;
    private final ChartView view;
    private final Consumer<Set<String>> chosen;
    private final BarChoice bars;
    private final ReadOut readOut;
    private Drag drag = Drag.NONE;
    private Point from;

    /** Told of a bar that was clicked. */
    @FunctionalInterface
    public interface BarChoice {
        /**
         * @param series that the bar belongs to
         * @param index  of the bar
         */
        void chosen(BarSeries series, int index);
    }

    private PlotMouse(PlotFrame frame, ChartView view, Consumer<Set<String>> chosen, BarChoice bars,
            ReadOut readOut) {
        this.frame = frame;
        this.view = view;
        this.chosen = chosen;
        this.bars = bars;
        this.readOut = readOut;
    }

    /**
     * @param frame   whose plot is used
     * @param view    what is shown
     * @param chosen  told of the ids that the user chose
     * @param bars    told of the bar that the user chose
     * @param readOut says where the mouse is
     */
    public static void install(PlotFrame frame, ChartView view, Consumer<Set<String>> chosen, BarChoice bars,
            ReadOut readOut) {
        PlotMouse mouse = new PlotMouse(frame, view, chosen, bars, readOut);
        Control plot = frame.plot();
        plot.addListener(SWT.MouseDown, mouse::down);
        plot.addListener(SWT.MouseMove, mouse::move);
        plot.addListener(SWT.MouseUp, mouse::up);
        plot.addListener(SWT.MouseDoubleClick, event -> view.fit());
        plot.addListener(SWT.MouseVerticalWheel, mouse::wheel);
        plot.addListener(SWT.MouseExit, event -> readOut.clear());
        plot.addListener(SWT.KeyDown, mouse::key);
    }

    private PointFinder finder() {
        return new PointFinder(view, frame.xScale(), frame.yScale());
    }

    private void down(Event event) {
        frame.plot().setFocus();
        from = new Point(event.x, event.y);
        if (event.button == MIDDLE || event.button == LEFT && (event.stateMask & SWT.ALT) != 0) {
            drag = Drag.MOVE;
        } else if (event.button == LEFT) {
            drag = (event.stateMask & SWT.SHIFT) != 0 ? Drag.ZOOM : Drag.CHOOSE;
        }
    }

    private void move(Event event) {
        switch (drag) {
            case NONE -> readOut.show(frame.xScale(), frame.yScale(), event.x, event.y);
            case MOVE -> {
                view.zoom(frame.xScale().moved(event.x - from.x), frame.yScale().moved(event.y - from.y));
                from = new Point(event.x, event.y);
            }
            default -> frame.showBand(area(event));
        }
    }

    private Rectangle area(Event event) {
        return new Rectangle(Math.min(from.x, event.x), Math.min(from.y, event.y), Math.abs(event.x - from.x),
                Math.abs(event.y - from.y));
    }

    private void up(Event event) {
        Drag done = drag;
        drag = Drag.NONE;
        if (done == Drag.NONE || done == Drag.MOVE) {
            return;
        }
        frame.showBand(null);
        Rectangle area = area(event);
        boolean click = area.width < SMALLEST_DRAG && area.height < SMALLEST_DRAG;
        boolean more = (event.stateMask & SWT.MOD1) != 0;
        if (click) {
            click(event, more);
        } else if (done == Drag.ZOOM) {
            view.zoom(frame.xScale().between(from.x, event.x), frame.yScale().between(from.y, event.y));
        } else {
            Set<String> ids = new LinkedHashSet<>(more ? view.chosen() : Set.of());
            ids.addAll(finder().in(area));
            chosen.accept(ids);
        }
    }

    private void click(Event event, boolean more) {
        Optional<PointFinder.Found> found = finder().at(event.x, event.y);
        if (found.isPresent() && found.get().series() instanceof BarSeries series) {
            bars.chosen(series, found.get().index());
            return;
        }
        Set<String> ids = new LinkedHashSet<>(more ? view.chosen() : Set.of());
        found.ifPresent(point -> {
            if (point.series() instanceof PointSeries points && !points.ids().isEmpty()) {
                String id = points.ids().get(point.index());
                if (!ids.add(id)) {
                    ids.remove(id);
                }
            }
        });
        chosen.accept(ids);
    }

    private void wheel(Event event) {
        double factor = Math.pow(STEP, -Math.signum(event.count));
        boolean onlyX = (event.stateMask & SWT.MOD1) != 0;
        boolean onlyY = (event.stateMask & SWT.SHIFT) != 0;
        view.zoom(onlyY ? view.x() : frame.xScale().zoomed(factor, event.x),
                onlyX ? view.y() : frame.yScale().zoomed(factor, event.y));
        event.doit = false;
    }

    private void key(Event event) {
        PlotScale x = frame.xScale();
        PlotScale y = frame.yScale();
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> view.zoom(x.moved(x.pixels() * PAN), view.y());
            case SWT.ARROW_RIGHT -> view.zoom(x.moved(-x.pixels() * PAN), view.y());
            case SWT.ARROW_UP -> view.zoom(view.x(), y.moved(y.pixels() * PAN));
            case SWT.ARROW_DOWN -> view.zoom(view.x(), y.moved(-y.pixels() * PAN));
            case '+', SWT.KEYPAD_ADD -> around(1 / STEP, x, y);
            case '-', SWT.KEYPAD_SUBTRACT -> around(STEP, x, y);
            case SWT.HOME, '0' -> view.fit();
            case SWT.ESC -> chosen.accept(Set.of());
            default -> {
                // Not ours.
            }
        }
    }

    private void around(double factor, PlotScale x, PlotScale y) {
        view.zoom(x.zoomed(factor, x.pixels() / 2.0), y.zoomed(factor, y.pixels() / 2.0));
    }
}

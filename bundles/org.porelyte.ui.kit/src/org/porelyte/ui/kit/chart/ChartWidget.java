// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import org.porelyte.plots.BarSeries;
import org.porelyte.plots.Chart;
import org.porelyte.plots.Ranges;
import org.porelyte.ui.kit.internal.chart.ChartLegend;
import org.porelyte.ui.kit.internal.chart.ChartMenu;
import org.porelyte.ui.kit.internal.chart.ChartView;
import org.porelyte.ui.kit.internal.chart.PlotFrame;
import org.porelyte.ui.kit.internal.chart.PlotMouse;
import org.porelyte.ui.kit.internal.chart.ReadOut;

/**
 * Shows a chart that is described as data: axes with units, a legend that hides series and chooses their points, error
 * bars, bands, bars and annotations. A click or a rectangle chooses points, wheel and Shift with a rectangle zoom, the
 * middle button moves, a double click shows all; the context menu copies and exports.
 */
public final class ChartWidget {

    private final Composite column;
    private final ChartView view = new ChartView(this::refresh);
    private final ChartLegend legend;
    private final PlotFrame frame;
    private final Label undrawn;
    private final List<Consumer<Set<String>>> choiceListeners = new ArrayList<>();
    private final List<PlotMouse.BarChoice> barListeners = new ArrayList<>();

    /** @param parent holds the chart */
    public ChartWidget(Composite parent) {
        column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
        Composite above = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(above);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(above);
        frame = new PlotFrame(column, view);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame.control());
        legend = new ChartLegend(above, frame, view, this::chosenByUser);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(legend.control());
        Composite below = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 1).applyTo(below);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(below);
        Label place = new Label(below, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        undrawn = new Label(below, SWT.NONE);
        PlotMouse.install(frame, view, this::chosenByUser,
                (series, index) -> barListeners.forEach(listener -> listener.chosen(series, index)),
                new ReadOut(view, frame.plot(), place));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        frame.plot().setMenu(menu.createContextMenu(frame.plot()));
        frame.control().setMenu(menu.createContextMenu(frame.control()));
    }

    /** {@return the control, to lay it out} */
    public Control control() {
        return column;
    }

    /** {@return the plot without its axes, for tests} */
    public Control plot() {
        return frame.plot();
    }

    /** {@return the chart that is shown} */
    public Chart chart() {
        return view.chart();
    }

    /** @param chart to be shown; what the user zoomed into stays if the axes are the same */
    public void show(Chart chart) {
        view.show(chart);
    }

    /** Shows all of the chart. */
    public void fit() {
        view.fit();
    }

    /** {@return ids of the chosen points} */
    public Set<String> chosen() {
        return Set.copyOf(view.chosen());
    }

    /** @param ids of the points to be marked as chosen; listeners are not told */
    public void choose(Set<String> ids) {
        view.choose(ids);
    }

    /** @param listener told of the ids of the points that the user chose */
    public void addChoiceListener(Consumer<Set<String>> listener) {
        choiceListeners.add(listener);
    }

    /** @param listener told of the bar that the user clicked */
    public void addBarListener(BarListener listener) {
        barListeners.add(listener::chosen);
    }

    /** Told of a bar that was clicked. */
    @FunctionalInterface
    public interface BarListener {
        /**
         * @param series that the bar belongs to
         * @param index  of the bar, from 0
         */
        void chosen(BarSeries series, int index);
    }

    /**
     * Finds where a point is to be seen.
     *
     * @param x along the x axis
     * @param y along the left y axis
     * @return its place in {@link #plot()}
     */
    public Point place(double x, double y) {
        return frame.place(x, y);
    }

    private void chosenByUser(Set<String> ids) {
        view.choose(ids);
        choiceListeners.forEach(listener -> listener.accept(ids));
    }

    private void refresh() {
        if (column.isDisposed() || frame == null) {
            return;
        }
        frame.refresh();
        legend.refresh();
        int left = Ranges.undrawable(view.chart());
        undrawn.setText(left == 0 ? "" : left + (left == 1 ? " point" : " points") + " not on this scale");
        undrawn.getParent().layout();
    }

    private void fill(IMenuManager menu) {
        new ChartMenu(column, view).fill(menu);
    }

    /** Gives the plot the focus of the keys. */
    public void setFocus() {
        frame.plot().setFocus();
    }
}

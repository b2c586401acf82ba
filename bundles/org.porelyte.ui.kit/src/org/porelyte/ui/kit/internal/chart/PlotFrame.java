// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;

import org.porelyte.plots.Axis;
import org.porelyte.plots.RichText;
import org.porelyte.plots.Scale;

/**
 * The SWTChart that has the axes with their titles, ticks and grid. Series are drawn by {@link PlotPainter} in its plot
 * area, since SWTChart has neither the markers nor the bands of our charts.
 */
public final class PlotFrame {

    private final Chart chart;
    private final ChartView view;
    private ChartColours colours;
    private Rectangle band;

    /**
     * @param parent holds the chart
     * @param view   what to show
     */
    public PlotFrame(Composite parent, ChartView view) {
        this.view = view;
        chart = new Chart(parent, SWT.NONE);
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        chart.getPlotArea().addCustomPaintListener(new PlotPainter(this, view));
        recolour();
        chart.addPaintListener(event -> followTheme());
        // SWTChart lays its parts out when they change, not when it gets another size after that.
        chart.addListener(SWT.Resize, event -> chart.updateLayout());
    }

    /** {@return the chart with its axes} */
    public Control control() {
        return chart;
    }

    /** {@return the plot, without axes} */
    public Control plot() {
        return chart.getPlotArea().getControl();
    }

    /** {@return where in the plot a point is to be seen} */
    public Point place(double x, double y) {
        return new Point((int) Math.round(xScale().pixel(x)), (int) Math.round(yScale().pixel(y)));
    }

    ChartColours colours() {
        return colours;
    }

    Rectangle band() {
        return band;
    }

    /** Shows what the mouse is about to choose; null for nothing. */
    void showBand(Rectangle area) {
        band = area;
        plot().redraw();
    }

    private IAxis xAxis() {
        return chart.getAxisSet().getXAxis(0);
    }

    private IAxis yAxis() {
        return chart.getAxisSet().getYAxis(0);
    }

    PlotScale xScale() {
        Point size = chart.getPlotArea().getSize();
        return new PlotScale(view.chart().x().scale(), view.x(), size.x, view.chart().x().inverted());
    }

    PlotScale yScale() {
        Point size = chart.getPlotArea().getSize();
        return new PlotScale(view.chart().y().scale(), view.y(), size.y, !view.chart().y().inverted());
    }

    /** Shows the view as it is now. */
    public void refresh() {
        if (chart.isDisposed()) {
            return;
        }
        chart.suspendUpdate(true);
        set(xAxis(), view.chart().x(), view.x());
        set(yAxis(), view.chart().y(), view.y());
        chart.suspendUpdate(false);
        chart.updateLayout();
        chart.redraw();
    }

    private void set(IAxis shown, Axis axis, org.porelyte.plots.Range range) {
        // A logarithmic axis must never see a range that reaches to zero, not even in between.
        if (shown.isLogScaleEnabled() && axis.scale() != Scale.LOG) {
            shown.enableLogScale(false);
        }
        shown.setRange(new Range(range.lower(), range.upper()));
        if (!shown.isLogScaleEnabled() && axis.scale() == Scale.LOG) {
            shown.enableLogScale(true);
            shown.setRange(new Range(range.lower(), range.upper()));
        }
        shown.setReversed(axis.inverted());
        String title = RichText.parse(axis.label()).plain();
        shown.getTitle().setText(title);
        shown.getTitle().setVisible(!title.isEmpty());
        shown.getTick().setFormat(new AxisFormat(axis, range));
    }

    private void recolour() {
        colours = ChartColours.around(chart.getParent());
        Color ink = colours.ink();
        chart.setBackground(colours.ground());
        chart.setBackgroundInPlotArea(colours.ground());
        for (IAxis axis : new IAxis[] {xAxis(), yAxis()}) {
            axis.getTitle().setForeground(ink);
            axis.getTitle().setFont(chart.getFont());
            axis.getTick().setForeground(ink);
            axis.getTick().setFont(chart.getFont());
            axis.getGrid().setForeground(colours.grid());
            axis.getGrid().setStyle(LineStyle.SOLID);
        }
    }

    /** The theme engine tells controls their new colours, but nobody that it did. */
    private void followTheme() {
        if (!ChartColours.around(chart.getParent()).isSame(colours)) {
            chart.getDisplay().asyncExec(() -> {
                if (!chart.isDisposed()) {
                    recolour();
                    chart.redraw();
                }
            });
        }
    }
}

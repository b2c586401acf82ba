// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.chart;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import org.porelyte.plots.BarSeries;
import org.porelyte.plots.Dash;
import org.porelyte.plots.Legend;
import org.porelyte.plots.Marker;
import org.porelyte.plots.PointSeries;
import org.porelyte.plots.RichText;
import org.porelyte.plots.Series;

/** The names of the series above the plot: a check box shows or hides each, a click on its mark chooses its points. */
public final class ChartLegend {

    private static final int WIDTH = 24;
    private static final int HEIGHT = 16;
    private static final int MARK = 8;

    private final PlotFrame frame;
    private final ChartView view;
    private final Consumer<Set<String>> chosen;
    private final Composite row;
    private List<Series> entries = List.of();

    /**
     * @param parent holds the legend
     * @param frame  whose colours are used
     * @param view   what is shown
     * @param chosen told of the ids that the user chose
     */
    public ChartLegend(Composite parent, PlotFrame frame, ChartView view, Consumer<Set<String>> chosen) {
        this.frame = frame;
        this.view = view;
        this.chosen = chosen;
        row = new Composite(parent, SWT.NONE);
        RowLayout layout = new RowLayout();
        layout.center = true;
        layout.marginTop = 0;
        layout.marginBottom = 0;
        row.setLayout(layout);
    }

    /** {@return the control} */
    public Control control() {
        return row;
    }

    /** {@return whether there is an entry} */
    public boolean isNeeded() {
        return !entries.isEmpty();
    }

    /** Shows the series of the view. */
    public void refresh() {
        boolean wanted = view.chart().legend() != Legend.NONE;
        List<Series> named = view.chart().series().stream().filter(series -> !series.name().isEmpty()).toList();
        List<Series> next = wanted && named.size() > 1 ? named : List.of();
        if (!sameNames(next)) {
            for (Control old : row.getChildren()) {
                old.dispose();
            }
            entries = next;
            next.forEach(this::create);
            row.getParent().layout(true, true);
        } else {
            entries = next;
            row.redraw();
        }
    }

    private boolean sameNames(List<Series> next) {
        return next.stream().map(series -> series.id() + series.name() + series.style()).toList()
                .equals(entries.stream().map(series -> series.id() + series.name() + series.style()).toList());
    }

    private void create(Series series) {
        Canvas mark = new Canvas(row, SWT.NONE);
        mark.setLayoutData(new RowData(WIDTH, HEIGHT));
        mark.setToolTipText("Choose the points of this series");
        mark.addPaintListener(event -> paint(event, series));
        mark.addMouseListener(MouseListener.mouseUpAdapter(event -> choose(series.id())));
        Button shown = new Button(row, SWT.CHECK);
        shown.setText(RichText.parse(series.name()).plain().replace("&", "&&"));
        shown.setSelection(!view.isHidden(series.id()));
        shown.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> view.toggle(series.id())));
    }

    private void choose(String id) {
        for (Series series : entries) {
            if (series.id().equals(id) && series instanceof PointSeries points) {
                chosen.accept(new LinkedHashSet<>(points.ids()));
            }
        }
    }

    private void paint(PaintEvent event, Series series) {
        Color colour = frame.colours().series(series.style().colour());
        event.gc.setAntialias(SWT.ON);
        int middle = HEIGHT / 2;
        if (series instanceof BarSeries) {
            event.gc.setBackground(colour);
            event.gc.fillRectangle(MARK / 2, 2, WIDTH - MARK, HEIGHT - 4);
            return;
        }
        if (series.style().dash() != Dash.NONE) {
            event.gc.setForeground(colour);
            event.gc.drawLine(0, middle, WIDTH, middle);
        }
        if (series.style().marker() != Marker.NONE) {
            new MarkerPainter(event.gc, frame.colours().ground()).draw(series.style().marker(),
                    series.style().filled(), MARK, WIDTH / 2, middle, colour);
        }
    }
}

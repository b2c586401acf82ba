// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.chart;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import org.porelyte.plots.BarSeries;
import org.porelyte.plots.Chart;
import org.porelyte.plots.PointSeries;
import org.porelyte.plots.Reading;
import org.porelyte.plots.RichText;
import org.porelyte.plots.Series;

/** Says in numbers with units where the mouse is, and what the point under it is. */
public final class ReadOut {

    private final ChartView view;
    private final Control plot;
    private final Label line;

    /**
     * @param view what is shown
     * @param plot whose tooltip tells of points
     * @param line tells of the place
     */
    public ReadOut(ChartView view, Control plot, Label line) {
        this.view = view;
        this.plot = plot;
        this.line = line;
    }

    void clear() {
        line.setText("");
        plot.setToolTipText(null);
    }

    void show(PlotScale x, PlotScale y, int px, int py) {
        Chart chart = view.chart();
        line.setText(Reading.line(chart.x(), x.value(px)) + "    " + Reading.line(chart.y(), y.value(py)));
        Optional<PointFinder.Found> found = new PointFinder(view, x, y).at(px, py);
        String text = found.map(this::text).orElse(null);
        // Setting the same text again would make the tooltip flicker.
        if (text == null ? plot.getToolTipText() != null : !text.equals(plot.getToolTipText())) {
            plot.setToolTipText(text);
        }
    }

    private String text(PointFinder.Found found) {
        Series series = found.series();
        String name = RichText.parse(series.name()).plain();
        List<String> lines = switch (series) {
            case PointSeries points -> Reading.point(view.chart(), points, found.index());
            case BarSeries bars -> List.of(
                    Reading.value(view.chart().x(), bars.edges().get(found.index())) + " to "
                            + Reading.value(view.chart().x(), bars.edges().get(found.index() + 1)),
                    Reading.line(view.chart().y(), bars.heights().get(found.index())));
            default -> List.of();
        };
        return String.join("\n", lines) + (name.isEmpty() ? "" : "\n" + name);
    }
}

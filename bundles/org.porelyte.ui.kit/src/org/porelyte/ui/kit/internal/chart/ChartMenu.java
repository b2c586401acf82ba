// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.chart;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Composite;

import org.porelyte.plots.Axis;
import org.porelyte.plots.Chart;
import org.porelyte.plots.RichText;
import org.porelyte.plots.Scale;

/** What can be done with a chart, as the items of its context menu. */
public final class ChartMenu {

    private final ChartView view;
    private final ChartExport export;

    /**
     * @param chart above which dialogs open
     * @param view  what is shown
     */
    public ChartMenu(Composite chart, ChartView view) {
        this.view = view;
        export = new ChartExport(chart, view);
    }

    /** @param menu to be filled */
    public void fill(IMenuManager menu) {
        menu.add(item("Show All", view::fit));
        logarithmic(menu, view.chart().x(), true);
        logarithmic(menu, view.chart().y(), false);
        menu.add(new Separator());
        menu.add(item("Copy Image", export::copyImage));
        menu.add(item("Copy Data", export::copyData));
        menu.add(item("Export Chart...", export::writeChart));
        menu.add(item("Export Data...", export::writeData));
    }

    private void logarithmic(IMenuManager menu, Axis axis, boolean horizontal) {
        if (axis.scale() == Scale.CATEGORY) {
            return;
        }
        boolean log = axis.scale() == Scale.LOG;
        String name = RichText.parse(axis.title()).plain();
        IAction toggle = new Action("Logarithmic: " + name, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                Axis other = axis.withScale(log ? Scale.LINEAR : Scale.LOG);
                Chart chart = view.chart();
                view.show(horizontal ? chart.withAxes(other, chart.y()) : chart.withAxes(chart.x(), other));
            }
        };
        toggle.setChecked(log);
        menu.add(toggle);
    }

    private static IAction item(String text, Runnable action) {
        return new Action(text) {
            @Override
            public void run() {
                action.run();
            }
        };
    }
}

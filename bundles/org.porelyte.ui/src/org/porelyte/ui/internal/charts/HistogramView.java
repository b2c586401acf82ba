// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.charts;

import java.util.List;
import java.util.Set;

import org.porelyte.plots.Chart;
import org.porelyte.quantities.Quantity;
import org.porelyte.screening.charts.ResultCharts;

/** How a quantity of the candidates is distributed. */
public final class HistogramView extends ResultChartView {

    /** Id of the view. */
    public static final String ID = "org.porelyte.ui.histogram";

    @Override
    List<QuantityChoices.Axis> axes() {
        return List.of(new QuantityChoices.Axis("Quantity", "composition.molar_mass"));
    }

    @Override
    Chart chart(ResultCharts of, List<Quantity> chosen, Set<String> selected) {
        return of.histogram(chosen.get(0), selected);
    }
}

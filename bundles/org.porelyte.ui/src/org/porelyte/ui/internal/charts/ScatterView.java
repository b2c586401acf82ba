// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.charts;

import java.util.List;
import java.util.Set;

import org.porelyte.plots.Chart;
import org.porelyte.quantities.Quantity;
import org.porelyte.screening.charts.ResultCharts;

/** Any quantity of the candidates against any other. */
public final class ScatterView extends ResultChartView {

    /** Id of the view. */
    public static final String ID = "org.porelyte.ui.scatter";

    @Override
    List<QuantityChoices.Axis> axes() {
        return List.of(new QuantityChoices.Axis("x", "composition.molar_mass"),
                new QuantityChoices.Axis("y", "transport.sigma"));
    }

    @Override
    Chart chart(ResultCharts of, List<Quantity> chosen, Set<String> selected) {
        return of.scatter(chosen.get(0), chosen.get(1));
    }
}

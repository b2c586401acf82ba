// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.charts;

import java.util.Objects;

import org.porelyte.plots.Chart;

/**
 * A chart of a report.
 *
 * @param name    what its file is called, without ending: lower-case letters and hyphens
 * @param caption says what is to be seen, in a sentence
 * @param chart   the chart
 */
public record NamedChart(String name, String caption, Chart chart) {

    /** Nothing may be null. */
    public NamedChart {
        Objects.requireNonNull(name);
        Objects.requireNonNull(caption);
        Objects.requireNonNull(chart);
    }
}

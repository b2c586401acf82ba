// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import java.util.List;
import java.util.Objects;

import org.porelyte.model.validation.Severity;

/**
 * Problems under one heading. Groups of one heading are equal, whatever they hold, so that they stay open.
 *
 * @param title what they have in common
 * @param rows  the problems, worst first; never empty
 */
public record ProblemGroup(String title, List<ProblemRow> rows) {

    /** Copies the rows. */
    public ProblemGroup {
        rows = List.copyOf(rows);
    }

    /** {@return the severity of the worst of them} */
    public Severity worst() {
        return rows.get(0).severity();
    }

    /** {@return the title with the number of problems} */
    public String text() {
        return title + " (" + rows.size() + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProblemGroup group && title.equals(group.title);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** By what problems are put together. */
public enum Grouping {
    /** Errors, warnings, information. */
    SEVERITY,
    /** The element that they are of. */
    ELEMENT,
    /** The rule that found them. */
    RULE,
    /** The library that they are in. */
    LIBRARY;

    /** {@return the groups, in the order of their worst problems} */
    List<ProblemGroup> of(List<ProblemRow> rows) {
        Map<String, List<ProblemRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(title(row), key -> new ArrayList<>()).add(row));
        return groups.entrySet().stream().map(entry -> new ProblemGroup(entry.getKey(), entry.getValue())).toList();
    }

    private String title(ProblemRow row) {
        return switch (this) {
            case SEVERITY -> switch (row.severity()) {
                case ERROR -> "Errors";
                case WARNING -> "Warnings";
                case INFO -> "Information";
            };
            case ELEMENT -> row.where();
            case RULE -> row.source();
            case LIBRARY -> row.document().name();
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.candidates;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.porelyte.model.ProvenanceKind;
import org.porelyte.quantities.Value;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.ResultColumn;
import org.porelyte.screening.ResultColumn.Role;
import org.porelyte.screening.ResultTable;

/**
 * Which columns are shown before the user chooses, and which of them first: what the ranking goes by, what a candidate
 * is, measured and published values, and what is computed for many candidates. The others, and the companions of
 * values, wait in the dialog for columns.
 */
final class FirstColumns {

    /** A column of what is computed is worth its room if one candidate in three has a value. */
    private static final int SHARE = 3;
    /** Measured and published values are rare, and what computed ones are held against. */
    private static final int SHARE_OF_FINDINGS = 10;

    private static final Set<Role> ALWAYS = EnumSet.of(Role.RANK, Role.CANDIDATE, Role.KIND, Role.REMARK);

    /** What is always computed, and tells candidates apart. */
    private static final Set<String> IDENTITY = Set.of(ResultTable.FORMULA_UNIT, ResultTable.MOLAR_MASS);

    private final Map<String, Integer> filled = new HashMap<>();
    private final Set<String> marked = new HashSet<>();
    private final Set<String> ranked;
    private final int rows;

    /**
     * @param results what is shown
     * @param ranking what its rows are ordered by
     */
    FirstColumns(ResultTable results, Ranking ranking) {
        ranked = ranking.keys().stream().map(Ranking.Key::quantity).collect(Collectors.toSet());
        rows = results.rows().size();
        for (Ranking.Ranked row : results.rows()) {
            for (Map.Entry<String, List<Value>> entry : row.result().values().entrySet()) {
                Value value = entry.getValue().get(0);
                filled.merge(entry.getKey(), 1, Integer::sum);
                // That a count from the recipe is computed goes without saying.
                if (value.provenance().kind() != ProvenanceKind.PREDICTED || value.band().isPresent()) {
                    marked.add(entry.getKey());
                }
            }
        }
    }

    /** {@return whether the column is shown until the user chooses otherwise} */
    boolean shows(ResultColumn column) {
        if (column.role() != Role.VALUE) {
            return ALWAYS.contains(column.role());
        }
        String id = column.quantity().id();
        return ranked.contains(id) || IDENTITY.contains(id) || isCommon(id);
    }

    private boolean isCommon(String id) {
        int share = marked.contains(id) ? SHARE_OF_FINDINGS : SHARE;
        return filled.containsKey(id) && filled.get(id) * share >= rows;
    }

    /** {@return a number that is smaller the further to the left the column belongs} */
    int prominence(ResultColumn column) {
        String id = column.quantity() == null ? "" : column.quantity().id();
        return switch (column.role()) {
            case RANK -> 0;
            case CANDIDATE -> 1;
            case KIND -> 3;
            default -> ranked.contains(id) ? 2 : IDENTITY.contains(id) ? 3 : marks(id) && isCommon(id) ? 4 : 5;
        };
    }

    /** {@return whether the kinds of its values differ from what goes without saying} */
    boolean marks(String quantity) {
        return marked.contains(quantity);
    }
}

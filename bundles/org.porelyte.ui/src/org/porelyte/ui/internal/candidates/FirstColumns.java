// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.candidates;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.porelyte.model.ProvenanceKind;
import org.porelyte.quantities.Value;
import org.porelyte.screening.Ranking;
import org.porelyte.screening.ResultColumn;
import org.porelyte.screening.ResultColumn.Role;
import org.porelyte.screening.ResultTable;

/**
 * Which columns are shown before the user chooses: what the ranking goes by, and quantities that many candidates have a
 * value of. The others, and the companions of values, wait in the dialog for columns.
 */
final class FirstColumns {

    /** A column of what is computed is worth its room if one candidate in five has a value. */
    private static final int SHARE = 5;
    /** Measured and published values are rare, and what computed ones are held against. */
    private static final int SHARE_OF_FINDINGS = 10;

    private static final Set<Role> ALWAYS = EnumSet.of(Role.RANK, Role.CANDIDATE, Role.KIND, Role.REMARK);

    private final Map<String, Integer> filled = new HashMap<>();
    private final Set<String> marked = new HashSet<>();
    private final Set<String> wanted = new HashSet<>(List.of(ResultTable.FORMULA_UNIT, ResultTable.MOLAR_MASS));
    private final int rows;

    /**
     * @param results what is shown
     * @param ranking what its rows are ordered by
     */
    FirstColumns(ResultTable results, Ranking ranking) {
        ranking.keys().stream().map(Ranking.Key::quantity).forEach(wanted::add);
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
        int share = marked.contains(id) ? SHARE_OF_FINDINGS : SHARE;
        return wanted.contains(id) || filled.containsKey(id) && filled.get(id) * share >= rows;
    }

    /** {@return whether the kinds of its values differ from what goes without saying} */
    boolean marks(String quantity) {
        return marked.contains(quantity);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.List;

import org.porelyte.model.CellDesign;
import org.porelyte.model.NamedElement;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** A cell has an electrolyte; without one it can only hold figures. */
public final class CellElectrolyteRule extends ElementRule<CellDesign> {

    /** Creates the rule. */
    public CellElectrolyteRule() {
        super("cell-electrolyte", "A cell has an electrolyte", CellDesign.class);
    }

    @Override
    protected void check(CellDesign cell, Findings findings) {
        if (cell.getElectrolyte() == null) {
            findings.warning(cell, Literals.CELL_DESIGN__ELECTROLYTE, "is not set, so the cell cannot be computed",
                    "Choose the candidate that is its electrolyte.", onlyCandidate(cell));
        }
    }

    private static List<Fix> onlyCandidate(CellDesign cell) {
        List<NamedElement> candidates = Fixes.targets(cell, Literals.CELL_DESIGN__ELECTROLYTE);
        return candidates.size() == 1
                ? Fixes.refer(Literals.CELL_DESIGN__ELECTROLYTE, candidates.get(0)).stream().toList() : List.of();
    }
}

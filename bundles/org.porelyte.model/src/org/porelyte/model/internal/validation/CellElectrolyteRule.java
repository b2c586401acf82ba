// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.CellDesign;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

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
                    "Choose the candidate that is its electrolyte.");
        }
    }
}

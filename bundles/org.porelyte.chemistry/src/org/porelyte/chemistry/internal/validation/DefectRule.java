// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import org.porelyte.model.Candidate;
import org.porelyte.model.Defect;
import org.porelyte.model.DefectKind;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** Defects leave nodes and linkers over. */
public final class DefectRule extends ElementRule<Candidate> {

    private static final double HALF = 0.5;

    /** Creates the rule. */
    public DefectRule() {
        super("defects", "Defects leave nodes and linkers", Candidate.class);
    }

    @Override
    protected void check(Candidate candidate, Findings findings) {
        double nodes = 0;
        double linkers = 0;
        for (Defect defect : candidate.getDefects()) {
            nodes += defect.getKind() == DefectKind.MISSING_NODE ? defect.getFraction() : 0;
            linkers += defect.getKind() == DefectKind.MISSING_LINKER ? defect.getFraction() : 0;
        }
        // a node takes all its linkers with it, each of which joins two nodes at least
        if (nodes >= HALF || linkers >= 1) {
            findings.error(candidate, Literals.CANDIDATE__DEFECTS, "leave no linkers: " + nodes
                    + " of the nodes and " + linkers + " of the linkers are missing", "Lower the fractions.");
        }
    }
}

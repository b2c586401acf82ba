// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** A framework has a recipe (node, net and linkers) or a structure file. */
public final class FrameworkRecipeRule extends ElementRule<Candidate> {

    /** Creates the rule. */
    public FrameworkRecipeRule() {
        super("framework-recipe", "A framework has node, net and linkers, or a structure file", Candidate.class);
    }

    @Override
    protected void check(Candidate candidate, Findings findings) {
        boolean hasFile = candidate.getStructureFile() != null && !candidate.getStructureFile().isBlank();
        if (candidate.getKind() != CandidateKind.FRAMEWORK || hasFile) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (candidate.getNode() == null) {
            missing.add("node");
        }
        if (candidate.getNet() == null) {
            missing.add("net");
        }
        if (candidate.getLinkers().isEmpty()) {
            missing.add("linkers");
        }
        if (!missing.isEmpty()) {
            findings.error(candidate, null, "is a framework without " + String.join(", ", missing)
                    + " and without a structure file", "Choose them, name a CIF as structureFile, or change the kind.");
        }
    }
}

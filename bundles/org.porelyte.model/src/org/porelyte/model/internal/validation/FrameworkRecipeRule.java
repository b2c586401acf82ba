// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Library;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.recipe.Topology;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** A framework has a recipe (node, net and linkers) or a structure file. */
public final class FrameworkRecipeRule extends ElementRule<Candidate> {

    /** Creates the rule. */
    public FrameworkRecipeRule() {
        super("framework-recipe", "A framework has node, net and linkers, or a structure file", Candidate.class);
    }

    /** {@return whether a framework has no composition without what this field refers to} */
    static boolean needs(EObject element, EReference field) {
        return (field == Literals.CANDIDATE__NODE || field == Literals.CANDIDATE__NET)
                && element instanceof Candidate candidate && candidate.getKind() == CandidateKind.FRAMEWORK
                && !hasFile(candidate);
    }

    private static boolean hasFile(Candidate candidate) {
        return candidate.getStructureFile() != null && !candidate.getStructureFile().isBlank();
    }

    @Override
    protected void check(Candidate candidate, Findings findings) {
        if (candidate.getKind() != CandidateKind.FRAMEWORK || hasFile(candidate)) {
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
                    + " and without a structure file", "Choose them, name a CIF as structureFile, or change the kind.",
                    fixes(candidate, missing));
        }
    }

    private static List<Fix> fixes(Candidate candidate, List<String> missing) {
        if (missing.equals(List.of("net")) && candidate.eContainer() instanceof Library library) {
            return Topology.nets(library, candidate.getNode(), Topology.linkers(candidate)).stream()
                    .flatMap(net -> Fixes.refer(Literals.CANDIDATE__NET, net).stream()).toList();
        }
        boolean nothing = candidate.getNode() == null && candidate.getNet() == null && candidate.getLinkers().isEmpty();
        if (nothing && !candidate.getConstituents().isEmpty()) {
            return List.of(Fixes.set(Literals.CANDIDATE__KIND, CandidateKind.COMPOSITE));
        }
        boolean neat = candidate.getOligomers().stream().allMatch(content -> content.getMode() == OligomerMode.NEAT);
        return nothing && neat && !candidate.getOligomers().isEmpty()
                ? List.of(Fixes.set(Literals.CANDIDATE__KIND, CandidateKind.POLYMER)) : List.of();
    }
}

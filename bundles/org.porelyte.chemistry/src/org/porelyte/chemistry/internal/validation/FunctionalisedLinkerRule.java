// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.Candidate;
import org.porelyte.model.Functionalisation;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** Groups are put on linkers of the candidate, on no more places than these have. */
public final class FunctionalisedLinkerRule extends ElementRule<Functionalisation> {

    /** Creates the rule. */
    public FunctionalisedLinkerRule() {
        super("functionalised-linker", "Groups are put on C-H of the linkers of the candidate",
                Functionalisation.class);
    }

    @Override
    protected void check(Functionalisation functionalisation, Findings findings) {
        if (!(functionalisation.eContainer() instanceof Candidate candidate)) {
            return;
        }
        List<Linker> linkers = candidate.getLinkers().stream().map(LinkerShare::getLinker)
                .filter(linker -> linker != null
                        && (functionalisation.getLinker() == null || functionalisation.getLinker() == linker)).toList();
        if (linkers.isEmpty() && functionalisation.getLinker() != null && !candidate.getLinkers().isEmpty()) {
            findings.error(functionalisation, Literals.FUNCTIONALISATION__LINKER, "is '"
                    + functionalisation.getLinker().getName() + "', which is none of the candidate's linkers",
                    "Choose one of its linkers, or none for all of them.", otherLinkers(candidate));
        }
        for (Linker linker : linkers) {
            Optional<Molecule> structure = Reading.linker(linker);
            if (structure.isPresent() && functionalisation.getDegree() > Acidity.carbonHydrogens(structure.get())) {
                findings.error(functionalisation, Literals.FUNCTIONALISATION__DEGREE, "is "
                        + functionalisation.getDegree() + " groups on each linker, but '" + linker.getName() + "' has "
                        + Acidity.carbonHydrogens(structure.get()) + " hydrogens on carbon", "Lower the degree.",
                        Fixes.set(Literals.FUNCTIONALISATION__DEGREE,
                                (double) Acidity.carbonHydrogens(structure.get())));
            }
        }
    }

    private static List<Fix> otherLinkers(Candidate candidate) {
        return Stream.concat(Stream.of(Fix.choice("all-linkers", "Put the group on all linkers of the candidate",
                Functionalisation.class, functionalisation -> functionalisation.setLinker(null))),
                candidate.getLinkers().stream().map(LinkerShare::getLinker).filter(Objects::nonNull)
                        .flatMap(linker -> Fixes.refer(Literals.FUNCTIONALISATION__LINKER, linker).stream())).toList();
    }
}

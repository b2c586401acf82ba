// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.Amount;
import org.porelyte.model.AmountBasis;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Constituent;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.Functionalisation;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.Medium;
import org.porelyte.model.MediumContent;
import org.porelyte.model.MediumKind;
import org.porelyte.model.Oligomer;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.Salt;
import org.porelyte.model.SaltContent;

/** The parts by which a candidate uses elements of its library. */
final class ElementParts {

    private static final PorelyteFactory MAKE = PorelyteFactory.eINSTANCE;
    private static final double ROUNDING = 1e-6;

    private final Candidate candidate;

    ElementParts(Candidate candidate) {
        this.candidate = candidate;
    }

    /**
     * Makes the part by which the candidate would use an element; empty if it cannot use it, or has it already.
     *
     * @param used an element of any library
     */
    Optional<EObject> using(EObject used) {
        boolean polymer = candidate.getKind() == CandidateKind.POLYMER;
        boolean composite = candidate.getKind() == CandidateKind.COMPOSITE;
        return switch (used) {
            case Linker linker when !polymer && !composite && candidate.getLinkers().stream()
                    .noneMatch(share -> share.getLinker() == linker) -> Optional.of(share(linker));
            case FunctionalGroup group when !polymer && !composite -> Optional.of(functionalisation(group));
            case Oligomer chains when !composite -> Optional.of(content(chains));
            case Salt salt -> Optional.of(content(salt));
            case Medium medium -> Optional.of(content(medium));
            case Candidate part when composite && part != candidate -> Optional.of(constituent(part));
            default -> Optional.empty();
        };
    }

    private static LinkerShare share(Linker linker) {
        LinkerShare share = MAKE.createLinkerShare();
        share.setLinker(linker);
        return share;
    }

    /**
     * Gives new linkers the same fraction each: what is missing to 1; where nothing is missing, what each linker would
     * have if all had the same.
     */
    void balance(List<LinkerShare> added) {
        double rest = 1 - sum();
        double each = rest > ROUNDING ? rest / added.size() : 1.0 / (candidate.getLinkers().size() + added.size());
        added.forEach(share -> share.setFraction(each));
    }

    private double sum() {
        return candidate.getLinkers().stream().mapToDouble(LinkerShare::getFraction).sum();
    }

    /** The factor for the fractions of the linkers that are there, so that they and new ones sum to 1. */
    double factor(List<LinkerShare> added) {
        double free = 1 - added.stream().mapToDouble(LinkerShare::getFraction).sum();
        double sum = sum();
        return !added.isEmpty() && free > 0 && sum > free + ROUNDING ? free / sum : 1;
    }

    private static Functionalisation functionalisation(FunctionalGroup group) {
        Functionalisation made = MAKE.createFunctionalisation();
        made.setGroup(group);
        made.setDegree(1);
        return made;
    }

    private OligomerContent content(Oligomer chains) {
        OligomerContent content = MAKE.createOligomerContent();
        content.setOligomer(chains);
        content.setMode(candidate.getKind() == CandidateKind.POLYMER ? OligomerMode.NEAT : OligomerMode.GRAFTED);
        return content;
    }

    private SaltContent content(Salt salt) {
        SaltContent content = MAKE.createSaltContent();
        content.setSalt(salt);
        content.setAmount(amount(candidate.getKind() == CandidateKind.POLYMER ? AmountBasis.PER_REPEAT_UNIT
                : AmountBasis.PER_FORMULA_UNIT));
        return content;
    }

    private static MediumContent content(Medium medium) {
        MediumContent content = MAKE.createMediumContent();
        content.setMedium(medium);
        if (medium.getKind() != MediumKind.NONE) {
            content.setAmount(amount(AmountBasis.MASS_PERCENT));
        }
        return content;
    }

    /** How much is for the chemist to say. */
    private static Amount amount(AmountBasis basis) {
        Amount amount = MAKE.createAmount();
        amount.setBasis(basis);
        return amount;
    }

    private Constituent constituent(Candidate part) {
        Constituent constituent = MAKE.createConstituent();
        constituent.setCandidate(part);
        constituent.setMassFraction(Math.max(0, 1 - candidate.getConstituents().stream()
                .mapToDouble(Constituent::getMassFraction).sum()));
        return constituent;
    }
}

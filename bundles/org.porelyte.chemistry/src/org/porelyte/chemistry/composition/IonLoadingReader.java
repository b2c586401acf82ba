// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.porelyte.model.AmountBasis;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Constituent;
import org.porelyte.model.Form;
import org.porelyte.model.SaltContent;

/**
 * Works out how much of its mobile ion a candidate holds. The mass fractions of a composite are those of its dry
 * solids: constituents, binder and scaffold, which sum to 1; its own salts come on top.
 */
public final class IonLoadingReader {

    /** Less than this is a rounding error of fractions that sum to 1. */
    private static final double LEAST = 1e-9;

    /** More than anybody builds; each level multiplies the work. */
    private static final int MOST_LEVELS = 8;

    private final MaterialReader materials;

    /** @param materials reads frameworks and polymers */
    public IonLoadingReader(MaterialReader materials) {
        this.materials = materials;
    }

    /**
     * @param candidate of any kind
     * @return its loading, or nothing if it has no metal cation that can move
     * @throws NotKnownException    if the recipe leaves an amount open that is needed
     * @throws CompositionException if the recipe makes no sense; names the object and the field
     */
    public Optional<IonLoading> read(Candidate candidate) {
        return read(candidate, new LinkedHashSet<>());
    }

    private Optional<IonLoading> read(Candidate candidate, Set<Candidate> path) {
        if (candidate.getKind() != CandidateKind.COMPOSITE) {
            Material material = materials.read(candidate);
            return MobileIon.of(candidate, material, materials.structures()).map(ion -> {
                double perUnit = ion.perUnit(material);
                return new IonLoading(ion, perUnit / material.dryMass() * electrolyteFraction(candidate),
                        OptionalDouble.of(perUnit));
            });
        }
        if (!path.add(candidate)) {
            throw new CompositionException(StructureReader.named(candidate)
                    + ", field constituents: it is a constituent of itself");
        }
        if (path.size() > MOST_LEVELS) {
            throw new CompositionException(StructureReader.named(candidate) + ", field constituents: composites are "
                    + "nested in more than " + MOST_LEVELS + " levels; name what they are made of directly");
        }
        Optional<IonLoading> loading = composite(candidate, path);
        path.remove(candidate);
        return loading;
    }

    /** What binder and scaffold of a pellet or membrane leave of its dry mass. */
    private static double electrolyteFraction(Candidate candidate) {
        Form form = candidate.getForm();
        double rest = form == null ? 1 : 1 - form.getBinderMassFraction() - form.getScaffoldMassFraction();
        if (!(rest > LEAST && rest <= 1)) {
            throw new CompositionException(StructureReader.named(candidate)
                    + ", field form: the mass fractions of binder and scaffold leave " + rest
                    + " for the electrolyte; expected a part of 1");
        }
        return rest;
    }

    private Optional<IonLoading> composite(Candidate candidate, Set<Candidate> path) {
        MobileIon ion = null;
        double moles = 0;
        for (Constituent constituent : candidate.getConstituents()) {
            if (constituent.getCandidate() == null) {
                throw new CompositionException(StructureReader.named(candidate)
                        + ", field constituents: one names no candidate");
            }
            if (!(constituent.getMassFraction() >= 0 && constituent.getMassFraction() <= 1)) {
                throw new CompositionException(StructureReader.named(candidate) + ", field constituents: the mass "
                        + "fraction " + constituent.getMassFraction() + " is not in 0..1");
            }
            Optional<IonLoading> part = read(constituent.getCandidate(), path);
            if (part.isPresent() && (ion == null || ion.equals(part.get().ion()))) {
                ion = part.get().ion();
                moles += constituent.getMassFraction() * part.get().molesPerGram();
            }
        }
        for (SaltContent content : candidate.getSalts()) {
            if (content.getAmount() != null && content.getAmount().getBasis() == AmountBasis.PER_FORMULA_UNIT) {
                throw new NotKnownException(
                        "the amount of a salt is per formula unit, which a composite does not have");
            }
        }
        // 1 g of dry solids stands for the formula unit that a composite does not have.
        Amounts amounts = new Amounts(() -> materials.substances(candidate), () -> {
            throw new NotKnownException("the composite has no repeat unit that an amount could refer to");
        });
        double mass = 1;
        for (SubstanceContent salt : amounts.salts(() -> 1)) {
            mass += salt.mass();
            ion = ion == null ? MobileIon.cations(salt.structure()).findFirst().orElse(null) : ion;
            moles += ion == null ? 0 : salt.perUnit() * ion.in(salt.structure());
        }
        return ion == null ? Optional.empty() : Optional.of(new IonLoading(ion, moles / mass, OptionalDouble.empty()));
    }
}

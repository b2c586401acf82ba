// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.oligomer.EndGroup;
import org.porelyte.chemistry.oligomer.LengthDistribution;
import org.porelyte.model.CounterIon;
import org.porelyte.model.EndPosition;
import org.porelyte.model.LengthWeight;
import org.porelyte.model.Monomer;
import org.porelyte.model.NamedElement;
import org.porelyte.model.Oligomer;

/**
 * Reads oligomers of the library. May be used by many threads at once.
 */
public final class ChainReader {

    private final StructureReader structures;

    /**
     * Creates a reader.
     *
     * @param structures reads the SMILES
     */
    public ChainReader(StructureReader structures) {
        this.structures = structures;
    }

    /**
     * Reads an oligomer. An end that the library does not describe is hydrogen.
     *
     * @param oligomer the oligomer
     * @return its chains
     * @throws CompositionException if it makes no sense; names the object and the field
     */
    public ChainSpecies read(Oligomer oligomer) {
        Monomer monomer = oligomer.getMonomer();
        if (monomer == null) {
            throw new CompositionException(StructureReader.named(oligomer) + ", field monomer: there is none");
        }
        Molecule unit = structures.molecule(monomer, "smiles", monomer.getSmiles());
        List<IonShare> ions = counterIons(oligomer, monomer, unit);
        Formula formula = unit.formula();
        for (IonShare share : ions) {
            formula = formula.plus(share.ion().formula(), share.per());
        }
        Formula ends = end(oligomer, EndPosition.HEAD).plus(end(oligomer, EndPosition.TAIL));
        return new ChainSpecies(oligomer, formula, ends,
                lengths(oligomer), ions);
    }

    /** Those of the oligomer replace the monomer's own; fractions are of the charge that they balance. */
    private List<IonShare> counterIons(Oligomer oligomer, Monomer monomer, Molecule unit) {
        List<IonShare> shares = new ArrayList<>();
        if (!oligomer.getCounterIons().isEmpty()) {
            double fractions = oligomer.getCounterIons().stream().mapToDouble(CounterIon::getFraction).sum();
            if (!(fractions > 0 && Double.isFinite(fractions))) {
                throw new CompositionException(StructureReader.named(oligomer)
                        + ", field counterIons: the fractions sum to " + fractions + "; they should sum to 1");
            }
            for (CounterIon ion : oligomer.getCounterIons()) {
                if (!(ion.getFraction() >= 0)) {
                    throw new CompositionException(StructureReader.named(oligomer)
                            + ", field counterIons: the fraction "
                            + ion.getFraction() + " is not a number of 0 or more");
                }
                Molecule structure = structures.molecule(oligomer, "counterIons.smiles", ion.getSmiles());
                shares.add(new IonShare(structure,
                        ion.getFraction() / fractions * ionsPerUnit(oligomer, "counterIons", unit, structure)));
            }
        } else if (monomer.getCounterIonSmiles() != null && !monomer.getCounterIonSmiles().isBlank()) {
            Molecule structure = structures.molecule(monomer, "counterIonSmiles", monomer.getCounterIonSmiles());
            shares.add(new IonShare(structure, ionsPerUnit(monomer, "counterIonSmiles", unit, structure)));
        }
        return shares;
    }

    private static double ionsPerUnit(NamedElement owner, String field, Molecule unit, Molecule ion) {
        if (ion.charge() == 0 || unit.charge() == 0 || Integer.signum(ion.charge()) == Integer.signum(unit.charge())) {
            throw new CompositionException(StructureReader.named(owner) + ", field " + field + ": " + ion + " (charge "
                    + ion.charge() + ") cannot balance " + unit + " (charge " + unit.charge() + ")");
        }
        return -(double) unit.charge() / ion.charge();
    }

    private Formula end(Oligomer oligomer, EndPosition position) {
        List<org.porelyte.model.EndGroup> given = oligomer.getEndGroups().stream()
                .filter(end -> end.getPosition() == position).toList();
        if (given.isEmpty()) {
            return EndGroup.hydrogen().formula();
        }
        if (given.size() > 1) {
            throw new CompositionException(StructureReader.named(oligomer) + ", field endGroups: " + given.size()
                    + " groups at the " + position + "; a chain has one");
        }
        org.porelyte.model.EndGroup end = given.get(0);
        Molecule structure = structures.molecule(oligomer, "endGroups.smiles", end.getSmiles());
        try {
            return EndGroup.of(end.getName() == null ? "" : end.getName(), structure).formula();
        } catch (ChemistryException e) {
            throw new CompositionException(StructureReader.named(oligomer) + ", field endGroups: " + e.getMessage(), e);
        }
    }

    private static LengthDistribution lengths(Oligomer oligomer) {
        try {
            if (oligomer.getLengthWeights().isEmpty()) {
                return LengthDistribution.uniform(oligomer.getFromLength(), oligomer.getToLength());
            }
            Map<Integer, Double> weights = new TreeMap<>();
            for (LengthWeight weight : oligomer.getLengthWeights()) {
                weights.merge(weight.getLength(), weight.getWeight(), Double::sum);
            }
            return LengthDistribution.weighted(weights);
        } catch (ChemistryException e) {
            throw new CompositionException(StructureReader.named(oligomer) + ", field "
                    + (oligomer.getLengthWeights().isEmpty() ? "fromLength/toLength" : "lengthWeights") + ": "
                    + e.getMessage(), e);
        }
    }
}

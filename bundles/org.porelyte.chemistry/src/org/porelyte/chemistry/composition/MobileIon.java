// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.Optional;
import java.util.stream.Stream;

import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Molecule;
import org.porelyte.model.Candidate;

/**
 * The ion that is to move, and how much of it a material holds.
 *
 * @param symbol symbol of the element
 * @param ion    formula of the ion
 */
public record MobileIon(String symbol, Formula ion) {

    /**
     * Finds the mobile ion of a material: the one that its groups were exchanged for; without one the metal cation of
     * the first salt, then that of the chains.
     *
     * @param candidate  the candidate
     * @param material   its material
     * @param structures reads SMILES
     * @return the ion, or nothing if there is no metal cation
     */
    public static Optional<MobileIon> of(Candidate candidate, Material material, StructureReader structures) {
        Optional<MobileIon> exchanged = material.framework().flatMap(FrameworkUnit::ions)
                .map(content -> new MobileIon(content.symbol(), content.ion()));
        return exchanged
                .or(() -> candidate.getSalts().stream().filter(content -> content.getSalt() != null)
                        .flatMap(content -> cations(structures.molecule(content.getSalt(), "smiles",
                                content.getSalt().getSmiles()))).findFirst())
                .or(() -> candidate.getOligomers().stream().filter(content -> content.getOligomer() != null)
                        .map(content -> new ChainReader(structures).read(content.getOligomer()))
                        .flatMap(species -> species.counterIons().stream())
                        .flatMap(share -> cations(share.ion())).findFirst());
    }

    static Stream<MobileIon> cations(Molecule salt) {
        return salt.components().stream().filter(MobileIon::isAtomicCation)
                .map(part -> new MobileIon(part.element(0), part.formula()));
    }

    private static boolean isAtomicCation(Molecule part) {
        return part.atomCount() == 1 && part.charge() > 0 && part.implicitHydrogens(0) == 0
                && !part.element(0).equals("H");
    }

    /**
     * Counts this ion in a material.
     *
     * @param material the material
     * @return per formula unit: of exchanged groups, of salts and of chains
     * @throws NotKnownException if an amount is not known
     */
    public double perUnit(Material material) {
        double sum = material.framework().flatMap(FrameworkUnit::ions).filter(content -> content.ion().equals(ion))
                .map(IonContent::perUnit).orElse(0.0);
        for (SubstanceContent salt : material.salts()) {
            sum += salt.perUnit() * in(salt.structure());
        }
        for (ChainContent chain : material.chains()) {
            sum += chain.perUnit() * chain.species().lengths().meanLength() * in(chain.species());
        }
        return sum + material.polymer().map(this::in).orElse(0.0);
    }

    private double in(ChainSpecies species) {
        return species.counterIons().stream().mapToDouble(share -> share.per() * in(share.ion())).sum();
    }

    /**
     * Counts this ion in a salt.
     *
     * @param salt the salt
     * @return how many of its parts are this ion
     */
    public long in(Molecule salt) {
        return cations(salt).filter(cation -> cation.ion().equals(ion)).count();
    }
}

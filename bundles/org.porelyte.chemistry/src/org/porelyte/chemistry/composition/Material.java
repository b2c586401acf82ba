// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.porelyte.chemistry.Formula;

/**
 * A framework or a polymer with all that belongs to it, per formula unit (of a polymer: per repeat unit). What the
 * recipe leaves open throws a {@link NotKnownException} when it is asked for, and only then.
 */
public final class Material {

    private final Formula base;
    private final FrameworkUnit framework;
    private final ChainSpecies polymer;
    private final Supplier<List<ChainContent>> chains;
    private final Amounts amounts;

    private Material(Formula base, FrameworkUnit framework, ChainSpecies polymer, Supplier<List<ChainContent>> chains,
            Amounts amounts) {
        this.base = base;
        this.framework = framework;
        this.polymer = polymer;
        this.chains = chains;
        this.amounts = amounts;
    }

    /** A framework; its chains are worked out when asked for, since their number may not be known. */
    static Material framework(FrameworkUnit unit, Supplier<List<ChainContent>> chains, Amounts amounts) {
        return new Material(unit.formula(), unit, null, chains, amounts);
    }

    /** A polymer that consists of these chains. */
    static Material polymer(ChainSpecies species, Amounts amounts) {
        return new Material(species.unit(), null, species, List::of, amounts);
    }

    /**
     * Returns the formula that all amounts refer to.
     *
     * @return of a framework, the formula unit with its mobile ions; of a polymer, the repeat unit
     */
    public Formula base() {
        return base;
    }

    /**
     * Returns the framework.
     *
     * @return the formula unit in detail, or nothing for a polymer
     */
    public Optional<FrameworkUnit> framework() {
        return Optional.ofNullable(framework);
    }

    /**
     * Returns the chains that a polymer consists of.
     *
     * @return the chains, or nothing for a framework
     */
    public Optional<ChainSpecies> polymer() {
        return Optional.ofNullable(polymer);
    }

    /**
     * Returns the chains that a framework holds.
     *
     * @return grafted and guest chains; of a polymer none, since it consists of its chains
     * @throws NotKnownException if the recipe does not say how many
     */
    public List<ChainContent> chains() {
        return chains.get();
    }

    /**
     * Returns the salts.
     *
     * @return the salts and how many of each
     * @throws NotKnownException if an amount is not known
     */
    public List<SubstanceContent> salts() {
        return amounts.salts(this::solidMass);
    }

    /**
     * Returns the media.
     *
     * @return the media and how many molecules of each
     * @throws NotKnownException if an amount is not known
     */
    public List<SubstanceContent> media() {
        return amounts.media(this::solidMass);
    }

    /**
     * Returns the mass of framework or polymer and chains.
     *
     * @return g per mole of formula units
     * @throws NotKnownException if the recipe does not say how many chains there are
     */
    public double solidMass() {
        return base.averageMass() + chains().stream().mapToDouble(ChainContent::mass).sum();
    }

    /**
     * Returns the mass without media: framework or polymer, chains and salts.
     *
     * @return g per mole of formula units
     * @throws NotKnownException if an amount is not known
     */
    public double dryMass() {
        return solidMass() + salts().stream().mapToDouble(SubstanceContent::mass).sum();
    }
}

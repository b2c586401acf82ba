// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.oligomer;

import java.util.Objects;
import java.util.Optional;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Molecule;

/**
 * One chain: so many units, its ends, and what it is grafted to. Immutable. Formula and masses come from arithmetic;
 * atoms are made only by {@link #build}.
 */
public final class Chain {

    /** The longest chain whose atoms can be made. */
    public static final int MOST_UNITS = 250;

    private final RepeatUnit unit;
    private final int length;
    private final ChainEnds ends;
    private final Anchor anchor;

    private Chain(RepeatUnit unit, int length, ChainEnds ends, Anchor anchor) {
        if (length < 1) {
            throw new ChemistryException("A chain of " + length + " units is none; expected 1 or more");
        }
        this.unit = Objects.requireNonNull(unit);
        this.length = length;
        this.ends = Objects.requireNonNull(ends);
        this.anchor = anchor;
    }

    /**
     * Makes a chain that is bound to nothing.
     *
     * @param unit   what it is made of
     * @param length number of units, 1 or more
     * @param ends   its ends
     * @return the chain
     */
    public static Chain free(RepeatUnit unit, int length, ChainEnds ends) {
        return new Chain(unit, length, ends, null);
    }

    /**
     * Makes a chain that is grafted to a linker.
     *
     * @param unit   what it is made of
     * @param length number of units, 1 or more
     * @param ends   its ends; the head group sits on the linker's opened double bond
     * @param anchor the linker
     * @return the chain, linker and all
     */
    public static Chain grafted(RepeatUnit unit, int length, ChainEnds ends, Anchor anchor) {
        return new Chain(unit, length, ends, Objects.requireNonNull(anchor));
    }

    /**
     * Returns the number of units.
     *
     * @return 1 or more
     */
    public int length() {
        return length;
    }

    /**
     * Returns the unit.
     *
     * @return what the chain is made of
     */
    public RepeatUnit unit() {
        return unit;
    }

    /**
     * Returns the ends.
     *
     * @return both
     */
    public ChainEnds ends() {
        return ends;
    }

    /**
     * Returns what the chain is grafted to.
     *
     * @return the anchor, or nothing
     */
    public Optional<Anchor> anchor() {
        return Optional.ofNullable(anchor);
    }

    /**
     * Returns the formula of the chain with its counter-ions, its ends and the linker.
     *
     * @return the formula
     */
    public Formula formula() {
        Formula chain = unit.formula().times(length).plus(ends.formula());
        return anchor == null ? chain : chain.plus(anchor.linker().formula());
    }

    /**
     * Makes the chain atom by atom.
     *
     * @param withCounterIons whether the counter-ions are made too, as parts of their own
     * @return the molecule
     * @throws ChemistryException if the chain is longer than {@link #MOST_UNITS}
     */
    public Molecule build(boolean withCounterIons) {
        if (length > MOST_UNITS) {
            throw new ChemistryException("A chain of " + length
                    + " units is too long to be made atom by atom; the most is "
                    + MOST_UNITS);
        }
        return new ChainBuilder().build(this, withCounterIons);
    }
}

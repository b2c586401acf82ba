// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.openscience.cdk.isomorphism.matchers.QueryAtomContainer;
import org.openscience.cdk.smarts.Smarts;
import org.openscience.cdk.smarts.SmartsPattern;
import org.openscience.cdk.smarts.SmartsResult;

/**
 * A substructure query in SMARTS. Immutable, and safe for use by many threads.
 */
public final class SmartsQuery {

    private final String smarts;

    private SmartsQuery(String smarts) {
        this.smarts = smarts;
    }

    /**
     * Checks a SMARTS.
     *
     * @param smarts the query
     * @return the query
     * @throws NotationException if it is broken; says at which character
     */
    public static SmartsQuery compile(String smarts) {
        String stripped = smarts.strip();
        if (stripped.isEmpty()) {
            throw new NotationException("SMARTS", stripped, 0, "there is nothing", "an atom such as [CX3]");
        }
        SmartsResult result = Smarts.parseToResult(new QueryAtomContainer(null), stripped);
        if (!result.ok()) {
            int position = Math.max(0, Math.min(stripped.length(), result.getPosition() - 1));
            throw new NotationException("SMARTS", stripped, position, result.getMessage(),
                    "atoms, bonds and brackets as in SMARTS");
        }
        return new SmartsQuery(stripped);
    }

    /**
     * Returns the query's text.
     *
     * @return the SMARTS
     */
    public String smarts() {
        return smarts;
    }

    /**
     * Finds all places that fit, one for each set of atoms.
     *
     * @param molecule where to look
     * @return for each place the indices of the molecule's atoms, in the order of the query's atoms
     */
    public List<int[]> matches(Molecule molecule) {
        List<int[]> found = new ArrayList<>();
        // a pattern keeps state while it matches; compiling takes microseconds
        SmartsPattern pattern = SmartsPattern.create(smarts).setPrepare(false);
        for (int[] match : pattern.matchAll(molecule.toCdk()).uniqueAtoms()) {
            found.add(match.clone());
        }
        found.sort(Arrays::compare);
        return List.copyOf(found);
    }

    /**
     * Asks whether an atom is the query's first one at some place that fits.
     *
     * @param molecule where to look
     * @param atom     index of the molecule's atom, from 0
     * @return whether it is; also where other places of the same atoms begin elsewhere
     */
    public boolean fitsAt(Molecule molecule, int atom) {
        return compile("[$(" + smarts + ")]").matches(molecule).stream().anyMatch(match -> match[0] == atom);
    }

    /**
     * Counts the places that fit.
     *
     * @param molecule where to look
     * @return number of different sets of atoms
     */
    public int count(Molecule molecule) {
        return matches(molecule).size();
    }

    /** Returns {@link #smarts()}. */
    @Override
    public String toString() {
        return smarts;
    }
}

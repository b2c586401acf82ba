// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import java.util.List;
import java.util.Locale;

import org.porelyte.crystal.Atom;

/**
 * Adds up formal charges where atoms have them. It guesses none: without charges, or with those of one sign only (CIFs
 * often give those of the metals alone), the sum is not known.
 */
public final class ChargeCheck implements Check {

    @Override
    public String id() {
        return "charge";
    }

    @Override
    public String title() {
        return "Net charge";
    }

    @Override
    public List<Finding> find(BondedStructure structure) {
        List<Atom> atoms = structure.atoms();
        boolean positive = atoms.stream().anyMatch(atom -> atom.charge() > 0);
        boolean negative = atoms.stream().anyMatch(atom -> atom.charge() < 0);
        if (!positive || !negative) {
            String what = positive || negative ? "only atoms with " + (positive ? "positive" : "negative")
                    + " formal charges have any" : "no atom has a formal charge";
            return List.of(new Finding(Verdict.NOT_KNOWN, List.of(), "the net charge is not known: " + what,
                    "give all ions their charges, such as Zr4+ and O2-, if the sum matters"));
        }
        double sum = atoms.stream().mapToDouble(atom -> atom.charge() * atom.occupancy()).sum();
        if (Math.abs(sum) < 0.01) {
            return List.of();
        }
        return List.of(new Finding(Verdict.ERROR, List.of(), String.format(Locale.ROOT,
                "the formal charges add up to %+.2f e per cell, not to 0", sum),
                "look for missing hydrogens and counter-ions, and for wrong charges"));
    }
}

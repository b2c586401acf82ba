// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.HashSet;
import java.util.Set;

import org.porelyte.model.LengthWeight;
import org.porelyte.model.Oligomer;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** The weights of a length distribution are for lengths of the oligomer, each told once, and not all zero. */
public final class LengthWeightRule extends ElementRule<Oligomer> {

    /** Creates the rule. */
    public LengthWeightRule() {
        super("length-weights", "Length weights describe a distribution", Oligomer.class);
    }

    @Override
    protected void check(Oligomer oligomer, Findings findings) {
        Set<Integer> lengths = new HashSet<>();
        boolean anyPositive = oligomer.getLengthWeights().isEmpty();
        for (LengthWeight weight : oligomer.getLengthWeights()) {
            int length = weight.getLength();
            anyPositive |= weight.getWeight() > 0;
            if (length < oligomer.getFromLength() || length > oligomer.getToLength()) {
                findings.error(weight, Literals.LENGTH_WEIGHT__LENGTH, "is " + length + ", outside "
                        + oligomer.getFromLength()
                        + " to " + oligomer.getToLength(), "Remove it, or widen the lengths of the oligomer.");
            } else if (!lengths.add(length)) {
                findings.error(weight, Literals.LENGTH_WEIGHT__LENGTH, "is " + length + ", which has a weight already",
                        "Add the two weights up in one entry.");
            }
        }
        if (!anyPositive) {
            findings.error(oligomer, Literals.OLIGOMER__LENGTH_WEIGHTS, "are all zero",
                    "Give one length a weight above 0, or remove all: then all lengths are equally frequent.");
        }
    }
}

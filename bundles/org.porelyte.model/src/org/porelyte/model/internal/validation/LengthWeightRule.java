// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.model.LengthWeight;
import org.porelyte.model.Oligomer;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** The weights of a length distribution are for lengths of the oligomer, each told once, and not all zero. */
public final class LengthWeightRule extends ElementRule<Oligomer> {

    private static final Fix ADD_UP = Fix.choice("add-up", "Add the weight to that of the first entry",
            LengthWeight.class, LengthWeightRule::addUp);

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
                        + " to " + oligomer.getToLength(), "Remove it, or widen the lengths of the oligomer.",
                        outside(oligomer, weight));
            } else if (!lengths.add(length)) {
                findings.error(weight, Literals.LENGTH_WEIGHT__LENGTH, "is " + length + ", which has a weight already",
                        "Add the two weights up in one entry.", ADD_UP);
            }
        }
        if (!anyPositive) {
            findings.error(oligomer, Literals.OLIGOMER__LENGTH_WEIGHTS, "are all zero",
                    "Give one length a weight above 0, or remove all: then all lengths are equally frequent.",
                    Fixes.clear(Literals.OLIGOMER__LENGTH_WEIGHTS));
        }
    }

    private static List<Fix> outside(Oligomer oligomer, LengthWeight weight) {
        List<Fix> fixes = new ArrayList<>();
        if (oligomer.getLengthWeights().size() == 1
                || oligomer.getLengthWeights().stream().anyMatch(other -> other != weight && other.getWeight() > 0)) {
            fixes.add(Fixes.remove());
        }
        if (weight.getLength() >= 1) {
            fixes.add(Fix.choice("widen", "Let the chains have " + weight.getLength() + " repeat units too",
                    LengthWeight.class, LengthWeightRule::widen));
        }
        return fixes;
    }

    private static void widen(LengthWeight weight) {
        Oligomer oligomer = (Oligomer) weight.eContainer();
        oligomer.setFromLength(Math.min(oligomer.getFromLength(), weight.getLength()));
        oligomer.setToLength(Math.max(oligomer.getToLength(), weight.getLength()));
    }

    private static void addUp(LengthWeight weight) {
        Oligomer oligomer = (Oligomer) weight.eContainer();
        oligomer.getLengthWeights().stream()
                .filter(other -> other != weight && other.getLength() == weight.getLength()).findFirst()
                .ifPresent(first -> {
                    first.setWeight(first.getWeight() + weight.getWeight());
                    EcoreUtil.remove(weight);
                });
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.List;

import org.porelyte.model.Oligomer;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;

/** Chain lengths run upwards from one repeat unit or more. */
public final class OligomerLengthRule extends ElementRule<Oligomer> {

    private static final Fix FROM_ONE = Fix.choice("from-one", "Let the shortest chain have 1 repeat unit",
            Oligomer.class, oligomer -> {
                oligomer.setFromLength(1);
                oligomer.setToLength(Math.max(1, oligomer.getToLength()));
            });
    private static final Fix EXCHANGE = Fix.choice("exchange", "Exchange the two lengths", Oligomer.class, oligomer -> {
        int to = oligomer.getFromLength();
        oligomer.setFromLength(oligomer.getToLength());
        oligomer.setToLength(to);
    });

    /** Creates the rule. */
    public OligomerLengthRule() {
        super("oligomer-length", "Chain lengths run from 1 or more upwards", Oligomer.class);
    }

    @Override
    protected void check(Oligomer oligomer, Findings findings) {
        if (oligomer.getFromLength() < 1) {
            findings.error(oligomer, Literals.OLIGOMER__FROM_LENGTH, "is " + oligomer.getFromLength()
                    + ", expected 1 repeat unit or more", "Set the length of the shortest chain.", FROM_ONE);
        }
        if (oligomer.getToLength() < oligomer.getFromLength()) {
            findings.error(oligomer, Literals.OLIGOMER__TO_LENGTH, "is " + oligomer.getToLength()
                    + ", less than fromLength " + oligomer.getFromLength(),
                    "Exchange the two lengths, or correct one.",
                    oligomer.getToLength() < 1 ? List.of() : List.of(EXCHANGE));
        }
    }
}

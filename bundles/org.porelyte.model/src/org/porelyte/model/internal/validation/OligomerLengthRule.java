// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.Oligomer;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** Chain lengths run upwards from one repeat unit or more. */
public final class OligomerLengthRule extends ElementRule<Oligomer> {

    /** Creates the rule. */
    public OligomerLengthRule() {
        super("oligomer-length", "Chain lengths run from 1 or more upwards", Oligomer.class);
    }

    @Override
    protected void check(Oligomer oligomer, Findings findings) {
        if (oligomer.getFromLength() < 1) {
            findings.error(oligomer, Literals.OLIGOMER__FROM_LENGTH, "is " + oligomer.getFromLength()
                    + ", expected 1 repeat unit or more", "Set the length of the shortest chain.");
        }
        if (oligomer.getToLength() < oligomer.getFromLength()) {
            findings.error(oligomer, Literals.OLIGOMER__TO_LENGTH, "is " + oligomer.getToLength()
                    + ", less than fromLength " + oligomer.getFromLength(),
                    "Exchange the two lengths, or correct one.");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.Objective;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fixes;
import org.porelyte.model.validation.NumberText;

/** An objective names a quantity and has a positive, finite weight. */
public final class ObjectiveRule extends ElementRule<Objective> {

    /** Creates the rule. */
    public ObjectiveRule() {
        super("objective", "An objective has a quantity and a weight", Objective.class);
    }

    @Override
    protected void check(Objective objective, Findings findings) {
        if (objective.getQuantity() == null || objective.getQuantity().isBlank()) {
            findings.error(objective, Literals.OBJECTIVE__QUANTITY, "is missing",
                    "Name the quantity to rank by, e.g. transport.sigma, or remove the objective.", Fixes.remove());
        }
        double weight = objective.getWeight();
        if (!(weight > 0) || Double.isInfinite(weight)) {
            findings.error(objective, Literals.OBJECTIVE__WEIGHT, "is " + NumberText.of(weight)
                    + ", expected a number greater than 0", "Give a positive weight, or remove the objective.",
                    Fixes.set(Literals.OBJECTIVE__WEIGHT, 1.0), Fixes.remove());
        }
    }
}

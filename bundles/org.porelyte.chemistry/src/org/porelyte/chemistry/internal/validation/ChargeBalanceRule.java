// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.chemistry.composition.ChargeBalance;
import org.porelyte.chemistry.composition.FrameworkReader;
import org.porelyte.chemistry.composition.FrameworkUnit;
import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.Node;
import org.porelyte.model.validation.ElementNames;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.NumberText;

/** The charges of node, linkers, caps, groups and mobile ions balance. */
public final class ChargeBalanceRule extends ElementRule<Candidate> {

    /** Fractions are often written with few digits: 0.333 of 6 linkers is off by 0.002 of a linker. */
    private static final double TOLERANCE = 0.005;

    private static final int LOOKED_AT = 5;

    private final FrameworkReader frameworks;

    /** @param frameworks works out formula units */
    public ChargeBalanceRule(FrameworkReader frameworks) {
        super("charge-balance", "The formula unit of a framework is neutral", Candidate.class);
        this.frameworks = frameworks;
    }

    @Override
    protected void check(Candidate candidate, Findings findings) {
        FrameworkUnit unit = Recipe.unit(frameworks, candidate).orElse(null);
        if (unit == null || Math.abs(unit.formula().charge()) <= TOLERANCE) {
            return;
        }
        findings.error(candidate, null, "is not balanced: its formula unit " + unit.formula().text()
                + " has the charge " + Charges.text(unit.formula().charge()),
                "Compare the charge of the node with the protons that the linkers lose, the charge of the caps of"
                        + " defects, and the exchange degree of groups that are drawn as ions.",
                fixes(candidate, unit));
    }

    private List<Fix> fixes(Candidate candidate, FrameworkUnit unit) {
        List<Fix> fixes = new ArrayList<>();
        ChargeBalance balance = new ChargeBalance(candidate, unit);
        balance.exchangeDegree().ifPresent(degree -> fixes.add(Fix.choice("degree",
                "Exchange ions to a degree of " + NumberText.of(degree), Candidate.class,
                c -> c.getIon().setDegree(degree))));
        for (int i = 0; i < candidate.getDefects().size(); i++) {
            int index = i;
            balance.capCharge(candidate.getDefects().get(i)).ifPresent(charge -> fixes.add(Fix.choice("cap-charge",
                    "Give the caps of defect " + (index + 1) + " the charge " + Charges.text(charge), Candidate.class,
                    c -> c.getDefects().get(index).setCapCharge(charge))));
        }
        if (fixes.isEmpty() && candidate.getDefects().isEmpty() && isOffEverywhere(candidate.getNode(), unit)) {
            balance.nodeCharge().ifPresent(charge -> fixes.add(Fix.choice("node-charge", "Give "
                    + ElementNames.of(candidate.getNode()) + " the charge " + Charges.text(charge), Candidate.class,
                    c -> c.getNode().setCharge(charge))));
        }
        return fixes;
    }

    /** Whether other frameworks of this node are off by as much, so that the node is to blame; some are looked at. */
    private boolean isOffEverywhere(Node node, FrameworkUnit unit) {
        return !(node.eContainer() instanceof Library library) || library.getCandidates().stream()
                .filter(other -> other.getNode() == node).limit(LOOKED_AT)
                .flatMap(other -> Recipe.unit(frameworks, other).stream())
                .allMatch(other -> Math.abs(other.formula().charge() - unit.formula().charge()) <= TOLERANCE);
    }
}

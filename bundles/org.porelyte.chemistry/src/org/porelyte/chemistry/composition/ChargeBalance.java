// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.porelyte.model.Candidate;
import org.porelyte.model.Defect;
import org.porelyte.model.IonExchange;

/**
 * What would make the formula unit of a framework neutral, one number at a time, all others as they are. The charge is
 * linear in each of them.
 */
public final class ChargeBalance {

    private static final double WHOLE = 0.005;

    private final Candidate candidate;
    private final FrameworkUnit unit;
    private final double excess;

    /**
     * @param candidate a framework
     * @param unit      its formula unit
     */
    public ChargeBalance(Candidate candidate, FrameworkUnit unit) {
        this.candidate = candidate;
        this.unit = unit;
        this.excess = unit.formula().charge();
    }

    /** {@return the charge of the node (e) that balances, where it is a whole number} */
    public OptionalInt nodeCharge() {
        return whole(candidate.getNode().getCharge() - excess);
    }

    /**
     * @param defect a defect of the candidate
     * @return the charge (e) of its caps that balances, where it is a whole number
     */
    public OptionalInt capCharge(Defect defect) {
        double perUnit = FrameworkReader.count(candidate).vacated().stream()
                .filter(vacancy -> vacancy.defect() == defect).mapToDouble(LinkerCount.Vacancy::perNode).sum();
        return perUnit > 0 ? whole(defect.getCapCharge() - excess / perUnit) : OptionalInt.empty();
    }

    /** {@return the degree of ion exchange (0..1) that balances, where groups are written without their protons} */
    public OptionalDouble exchangeDegree() {
        IonExchange exchange = candidate.getIon();
        double ionised = ExchangeableCharge.of(unit.linkers(), unit.groups()).ionised();
        if (exchange == null || !(ionised > 0)) {
            return OptionalDouble.empty();
        }
        double degree = exchange.getDegree() - excess / ionised;
        double nearest = Math.rint(degree);
        double clean = Math.abs(degree - nearest) < WHOLE ? nearest : degree;
        return clean >= 0 && clean <= 1 ? OptionalDouble.of(clean) : OptionalDouble.empty();
    }

    private static OptionalInt whole(double charge) {
        return Math.abs(charge - Math.rint(charge)) <= WHOLE ? OptionalInt.of((int) Math.rint(charge))
                : OptionalInt.empty();
    }
}

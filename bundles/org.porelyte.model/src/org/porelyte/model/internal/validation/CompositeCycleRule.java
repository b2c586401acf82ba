// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.porelyte.model.Candidate;
import org.porelyte.model.Constituent;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementNames;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;

/** No composite contains itself, directly or through its constituents. */
public final class CompositeCycleRule extends ElementRule<Candidate> {

    /** Creates the rule. */
    public CompositeCycleRule() {
        super("composite-cycle", "No composite contains itself", Candidate.class);
    }

    @Override
    protected void check(Candidate candidate, Findings findings) {
        Set<Candidate> seen = new HashSet<>();
        Deque<Candidate> open = new ArrayDeque<>();
        open.add(candidate);
        while (!open.isEmpty()) {
            for (Constituent constituent : open.remove().getConstituents()) {
                Candidate part = constituent.getCandidate();
                if (part == candidate) {
                    findings.error(candidate, Literals.CANDIDATE__CONSTITUENTS,
                            "it contains itself, directly or through "
                            + "its constituents", "Remove the constituent that leads back to it.",
                            fixes(candidate));
                    return;
                }
                if (part != null && seen.add(part)) {
                    open.add(part);
                }
            }
        }
    }

    private static List<Fix> fixes(Candidate candidate) {
        Constituent back = leadingBack(candidate).orElse(null);
        boolean rest = candidate.getConstituents().stream()
                .anyMatch(other -> other != back && other.getMassFraction() > 0);
        return back == null || !rest ? List.of() : List.of(Fix.choice("remove", "Remove the constituent "
                + ElementNames.of(back.getCandidate()) + " and scale the fractions of the others", Candidate.class,
                composite -> leadingBack(composite).ifPresent(EntryFixes::remove)));
    }

    private static Optional<Constituent> leadingBack(Candidate candidate) {
        return candidate.getConstituents().stream().filter(part -> reaches(part.getCandidate(), candidate)).findFirst();
    }

    private static boolean reaches(Candidate from, Candidate goal) {
        Set<Candidate> seen = new HashSet<>();
        Deque<Candidate> open = new ArrayDeque<>();
        for (Candidate next = from; next != null; next = open.poll()) {
            if (next == goal) {
                return true;
            }
            next.getConstituents().stream().map(Constituent::getCandidate)
                    .filter(part -> part != null && seen.add(part)).forEach(open::add);
        }
        return false;
    }
}

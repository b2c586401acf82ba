// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.porelyte.model.Candidate;
import org.porelyte.model.Constituent;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

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
                            + "its constituents", "Remove the constituent that leads back to it.");
                    return;
                }
                if (part != null && seen.add(part)) {
                    open.add(part);
                }
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.List;
import java.util.Map;

import org.porelyte.model.Candidate;
import org.porelyte.model.validation.ElementNames;
import org.porelyte.quantities.Value;

/**
 * All that is known of one candidate after a run.
 *
 * @param library       name of its library
 * @param candidate     the candidate
 * @param values        by id of the quantity; several of one quantity where sources differ, the preferred one first
 * @param notApplicable reasons, by id of the quantity, for those that it does not have
 * @param failures      what went wrong for it
 * @param stages        what became of each calculator of the run, in their order
 */
public record CandidateResult(String library, Candidate candidate, Map<String, List<Value>> values,
        Map<String, String> notApplicable, List<Failure> failures, List<StageOutcome> stages) {

    /** Copies what it is given, so that it does not change; nothing may be null. */
    public CandidateResult {
        values = Map.copyOf(values);
        notApplicable = Map.copyOf(notApplicable);
        failures = List.copyOf(failures);
        stages = List.copyOf(stages);
    }

    /**
     * @param quantity id of a quantity
     * @return its preferred value: predicted, else measured, else from the literature; null if there is none
     */
    public Value value(String quantity) {
        List<Value> all = values.get(quantity);
        return all == null ? null : all.get(0);
    }

    /** {@return the name of the candidate, or its id where it has none} */
    public String name() {
        return nameOf(candidate);
    }

    static String nameOf(Candidate candidate) {
        String name = candidate.getName();
        if (name != null && !name.isBlank()) {
            return name;
        }
        String id = candidate.getId();
        return id == null || id.isBlank() ? ElementNames.of(candidate) : id;
    }
}

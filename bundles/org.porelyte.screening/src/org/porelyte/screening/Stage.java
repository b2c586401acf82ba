// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.porelyte.quantities.CalculatorDescriptor;
import org.porelyte.screening.StageOutcome.Ending;

/**
 * A calculator and what became of it over all candidates of a run.
 *
 * @param calculator the calculator
 * @param counts     for how many candidates it ended in which way
 * @param reasons    why it gave nothing, the most frequent reasons first; of very many the first
 */
public record Stage(CalculatorDescriptor calculator, StageCounts counts, List<Reason> reasons) {

    /** More than anybody reads. Reasons may name what is in a recipe, so that there may be one per candidate. */
    static final int MOST_REASONS = 10;

    /**
     * Why a stage gave nothing.
     *
     * @param outcome    with its reason
     * @param candidates for how many candidates
     */
    public record Reason(StageOutcome outcome, int candidates) {
    }

    /** Copies the reasons; nothing may be null. */
    public Stage {
        reasons = List.copyOf(reasons);
    }

    /** {@return a stage per calculator} */
    static List<Stage> of(List<CalculatorDescriptor> calculators, List<CandidateResult> candidates) {
        List<Stage> stages = new ArrayList<>();
        for (int i = 0; i < calculators.size(); i++) {
            StageCounts counts = StageCounts.NONE;
            Map<StageOutcome, Integer> reasons = new HashMap<>();
            for (CandidateResult candidate : candidates) {
                if (i < candidate.stages().size()) {
                    StageOutcome outcome = candidate.stages().get(i);
                    counts = counts.plus(outcome.ending());
                    if (outcome.ending() != Ending.COMPUTED) {
                        reasons.merge(outcome, 1, Integer::sum);
                    }
                }
            }
            stages.add(new Stage(calculators.get(i), counts, ordered(reasons)));
        }
        return stages;
    }

    private static List<Reason> ordered(Map<StageOutcome, Integer> reasons) {
        return reasons.entrySet().stream().map(entry -> new Reason(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Reason reason) -> -reason.candidates())
                        .thenComparing(reason -> reason.outcome().ending())
                        .thenComparing(reason -> reason.outcome().reason()))
                .limit(MOST_REASONS).toList();
    }
}

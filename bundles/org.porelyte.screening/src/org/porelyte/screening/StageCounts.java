// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import org.porelyte.screening.StageOutcome.Ending;

/**
 * For how many candidates a stage ended in which way.
 *
 * @param computed      candidates for which it gave something
 * @param notApplicable candidates to which nothing of it applies
 * @param missingInput  candidates for which it did not run because something that it requires is missing
 * @param failed        candidates for which it failed
 */
public record StageCounts(int computed, int notApplicable, int missingInput, int failed) {

    /** Nothing was done yet. */
    public static final StageCounts NONE = new StageCounts(0, 0, 0, 0);

    /** {@return for how many candidates it is done} */
    public int done() {
        return computed + notApplicable + missingInput + failed;
    }

    /**
     * @param ending of a stage
     * @return for how many candidates it ended like this
     */
    public int of(Ending ending) {
        return switch (ending) {
            case COMPUTED -> computed;
            case NOT_APPLICABLE -> notApplicable;
            case MISSING_INPUT -> missingInput;
            case FAILED -> failed;
        };
    }

    /**
     * @param ending of one more candidate
     * @return the counts with it
     */
    public StageCounts plus(Ending ending) {
        return switch (ending) {
            case COMPUTED -> new StageCounts(computed + 1, notApplicable, missingInput, failed);
            case NOT_APPLICABLE -> new StageCounts(computed, notApplicable + 1, missingInput, failed);
            case MISSING_INPUT -> new StageCounts(computed, notApplicable, missingInput + 1, failed);
            case FAILED -> new StageCounts(computed, notApplicable, missingInput, failed + 1);
        };
    }
}

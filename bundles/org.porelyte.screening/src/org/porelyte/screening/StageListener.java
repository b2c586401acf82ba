// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.List;

import org.porelyte.quantities.CalculatorDescriptor;

/**
 * Told of each stage of each candidate while a run goes on. A stage is a calculator; stages are numbered in the order
 * in which they run, from 0. All but the first method are called from several threads and must return at once.
 */
public interface StageListener {

    /** Does not listen. */
    StageListener NONE = new StageListener() {
        @Override
        public void runBegun(List<CalculatorDescriptor> stages, int candidates) {
            // nobody listens
        }

        @Override
        public void stageBegun(int stage, String candidate) {
            // nobody listens
        }

        @Override
        public void stageEnded(int stage, String candidate, StageOutcome outcome) {
            // nobody listens
        }

        @Override
        public void candidateEnded(String candidate) {
            // nobody listens
        }
    };

    /**
     * @param stages     all of the run, in their order
     * @param candidates how many there are
     */
    void runBegun(List<CalculatorDescriptor> stages, int candidates);

    /**
     * @param stage     its number
     * @param candidate name of the candidate
     */
    void stageBegun(int stage, String candidate);

    /**
     * Told in the thread that was told of its beginning.
     *
     * @param stage     its number
     * @param candidate name of the candidate
     * @param outcome   what became of it; null where the run was stopped in the midst of it
     */
    void stageEnded(int stage, String candidate, StageOutcome outcome);

    /** @param candidate name of a candidate whose stages are all done */
    void candidateEnded(String candidate);
}

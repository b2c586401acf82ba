// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.porelyte.model.ProvenanceKind;
import org.porelyte.quantities.CalculatorDescriptor;
import org.porelyte.quantities.Outcome;
import org.porelyte.quantities.Progress;
import org.porelyte.screening.Stage.Reason;
import org.porelyte.screening.StageOutcome.Ending;

/**
 * Five candidates, A to E. The first stage fails for B and does not apply to D and E; the second needs what the first
 * gives; the third needs nothing and says of each of its two quantities that it does not apply.
 */
class StagesTest {

    private static final List<StageCounts> EXPECTED = List.of(new StageCounts(2, 2, 0, 1),
            new StageCounts(2, 0, 3, 0), new StageCounts(0, 5, 0, 0));

    private final Bench bench = new Bench().quantities("a.one", "a.two", "a.three", "a.four");

    @BeforeEach
    void fill() {
        bench.calculator("second", List.of("a.one"), List.of("a.two"),
                (input, progress) -> Outcome.computed().number("a.two", input.number("a.one")).build());
        bench.calculator("first", List.of(), List.of("a.one"), (input, progress) -> {
            return switch (input.candidate().getName()) {
                case "B" -> throw new IllegalStateException("broken");
                case "D", "E" -> Outcome.notApplicable("no crystal");
                default -> Outcome.computed().number("a.one", 1).build();
            };
        });
        bench.calculator("third", List.of(), List.of("a.three", "a.four"), (input, progress) -> Outcome.computed()
                .notApplicable("a.three", "unknown amount").notApplicable("a.four", "other").build());
        List.of("A", "B", "C", "D", "E").forEach(bench::candidate);
    }

    private ScreeningResults run(int jobs, StageListener listener) {
        return bench.pipeline().run(bench.sources(), new RunOptions(jobs, 1, List.of()), Progress.NONE, listener);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theEndingsOfEachStageAreCounted(int jobs) {
        ScreeningResults results = run(jobs, StageListener.NONE);
        assertEquals(List.of("first", "second", "third"), results.stages().stream()
                .map(stage -> stage.calculator().id()).toList());
        assertEquals(EXPECTED, results.stages().stream().map(Stage::counts).toList());
        assertEquals(List.of(new Reason(new StageOutcome(Ending.NOT_APPLICABLE, "no crystal"), 2),
                new Reason(new StageOutcome(Ending.FAILED, "broken"), 1)), results.stages().get(0).reasons());
        assertEquals(List.of(new Reason(new StageOutcome(Ending.MISSING_INPUT, "no crystal"), 2),
                new Reason(new StageOutcome(Ending.MISSING_INPUT, "first failed"), 1)),
                results.stages().get(1).reasons());
        assertEquals(List.of(new Reason(new StageOutcome(Ending.NOT_APPLICABLE, "unknown amount"), 5)),
                results.stages().get(2).reasons());
    }

    @Test
    void eachCandidateKnowsWhatBecameOfItsStages() {
        CandidateResult broken = run(2, StageListener.NONE).candidates().get(1);
        assertEquals(List.of(Ending.FAILED, Ending.MISSING_INPUT, Ending.NOT_APPLICABLE),
                broken.stages().stream().map(StageOutcome::ending).toList());
    }

    @Test
    void whatTheLibraryHoldsIsNoMissingInput() {
        bench.value(bench.library().getCandidates().get(3), "a.one", 7, "", ProvenanceKind.MEASURED, Double.NaN);
        assertEquals(new StageCounts(3, 0, 2, 0), run(2, StageListener.NONE).stages().get(1).counts());
    }

    @Test
    void ofManyReasonsTheMostFrequentAreKept() {
        bench.quantities("a.five").calculator("fourth", List.of(), List.of("a.five"),
                (input, progress) -> Outcome.notApplicable("because of " + input.candidate().getName()));
        for (int i = 0; i < 30; i++) {
            bench.candidate("same");
            bench.candidate("other " + i);
        }
        List<Reason> reasons = run(2, StageListener.NONE).stages().get(3).reasons();
        assertEquals(Stage.MOST_REASONS, reasons.size());
        assertEquals(new Reason(new StageOutcome(Ending.NOT_APPLICABLE, "because of same"), 30), reasons.get(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void aListenerIsToldOfEachStageOfEachCandidate(int jobs) {
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        run(jobs, new StageListener() {
            @Override
            public void runBegun(List<CalculatorDescriptor> stages, int candidates) {
                told.add(stages.size() + " stages, " + candidates + " candidates");
            }

            @Override
            public void stageBegun(int stage, String candidate) {
                told.add(candidate + stage + " begins");
            }

            @Override
            public void stageEnded(int stage, String candidate, StageOutcome outcome) {
                told.add(candidate + stage + " " + outcome.ending().words());
            }

            @Override
            public void candidateEnded(String candidate) {
                told.add(candidate + " done");
            }
        });
        assertEquals("3 stages, 5 candidates", told.get(0));
        assertEquals(List.of("B0 begins", "B0 failed", "B1 begins", "B1 missing input", "B2 begins",
                "B2 not applicable", "B done"), told.stream().filter(line -> line.startsWith("B")).toList());
        assertEquals(1 + 5 * 7, told.size());
    }

    @Test
    void aMeterAgreesWithTheResults() {
        RunMeter meter = new RunMeter();
        run(8, meter);
        meter.end();
        RunReading reading = meter.read();
        assertEquals(EXPECTED, reading.stages().stream().map(RunReading.StageReading::counts).toList());
        assertEquals("5 of 5 candidates", reading.sentence());
    }

    @Test
    void aMeterSaysWhatRunsNow() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch open = new CountDownLatch(1);
        bench.quantities("a.five").calculator("gate", List.of("a.two"), List.of("a.five"), (input, progress) -> {
            inside.countDown();
            open.await();
            return Outcome.computed().number("a.five", 1).build();
        });
        RunMeter meter = new RunMeter();
        Thread thread = new Thread(() -> run(1, meter));
        thread.start();
        inside.await();
        assertEquals("0 of 5 candidates: gate of A", meter.read().sentence());
        assertEquals(new StageCounts(1, 0, 0, 0), meter.read().stages().get(0).counts());
        open.countDown();
        thread.join();
        assertEquals("5 of 5 candidates", meter.read().sentence());
    }

    /** The clock goes on by 10 ns whenever it is looked at. */
    @Test
    void timesAreOfStagesAndOfTheWholeRun() {
        long[] clock = {1000};
        RunMeter meter = new RunMeter(() -> clock[0] += 10);
        List<CalculatorDescriptor> stages = bench.pipeline().order(new RunOptions(1, 1, List.of()));
        meter.runBegun(stages, 1);
        meter.stageBegun(0, "A");
        meter.stageEnded(0, "A", StageOutcome.COMPUTED);
        meter.stageBegun(1, "A");
        RunReading midst = meter.read();
        assertEquals(10, midst.stages().get(0).spent().toNanos());
        assertEquals(10, midst.stages().get(1).spent().toNanos(), "what runs still counts");
        assertEquals(40, midst.elapsed().toNanos());
        meter.stageEnded(1, "A", null);
        meter.end();
        assertEquals(60, meter.read().elapsed().toNanos());
        assertEquals(60, meter.read().elapsed().toNanos(), "the time stands still after the end");
        assertEquals(StageCounts.NONE, meter.read().stages().get(1).counts(), "stopped in the midst of it");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void cancellingWithinACandidateLeavesItOut(boolean thrown) {
        boolean[] stop = {false};
        bench.quantities("a.five").calculator("slow", List.of(), List.of("a.five"), (input, progress) -> {
            stop[0] = input.candidate().getName().equals("C");
            if (stop[0] && thrown) {
                throw new InterruptedException("stopped");
            }
            return Outcome.computed().number("a.five", 1).build();
        });
        ScreeningResults results = bench.pipeline().run(bench.sources(), new RunOptions(1, 1, List.of()),
                new Progress() {
                    @Override
                    public void worked(int done, int total, String what) {
                        assertTrue(done <= 2);
                    }

                    @Override
                    public boolean isCancelled() {
                        return stop[0];
                    }
                });
        assertTrue(results.cancelled());
        assertFalse(results.candidates().stream().anyMatch(result -> result.name().equals("C")));
        assertEquals(List.of("A", "B"), results.candidates().stream().map(CandidateResult::name).toList());
        assertEquals(new StageCounts(2, 0, 0, 0), results.stages().get(3).counts());
        assertEquals(1, results.candidates().stream().mapToInt(result -> result.failures().size()).sum(),
                "what was stopped has not failed");
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.porelyte.model.Candidate;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.quantities.Calculator;
import org.porelyte.quantities.CalculatorDescriptor;
import org.porelyte.quantities.Outcome;
import org.porelyte.quantities.Progress;
import org.porelyte.quantities.Value;

class PipelineTest {

    private final Bench bench = new Bench().quantities("a.one", "a.two", "a.three", "a.free");

    /** Adds one to what it requires. */
    private static Calculator plusOne(String from, String to) {
        return (input, progress) -> Outcome.computed().number(to, input.number(from) + 1).build();
    }

    private void chain(Calculator first) {
        bench.calculator("third", List.of("a.two"), List.of("a.three"), plusOne("a.two", "a.three"))
                .calculator("second", List.of("a.one"), List.of("a.two"), plusOne("a.one", "a.two"))
                .calculator("first", List.of(), List.of("a.one"), first)
                .calculator("free", List.of(), List.of("a.free"),
                        (input, progress) -> Outcome.computed().number("a.free", 5).build());
        bench.candidate("X");
    }

    @Test
    void calculatorsRunAfterThoseThatTheyRequire() {
        chain((input, progress) -> Outcome.computed().number("a.one", 1).build());
        ScreeningResults results = bench.run();
        assertEquals(List.of("first", "second", "third", "free"),
                results.calculators().stream().map(CalculatorDescriptor::id).toList());
        Value value = results.candidates().get(0).value("a.three");
        assertEquals(3, value.number().getAsDouble());
        assertEquals(ProvenanceKind.PREDICTED, value.provenance().kind());
        assertEquals("third 1", value.provenance().source());
        assertFalse(results.hasFailures());
    }

    @Test
    void onlyRunsWhatIsAskedForAndWhatThatRequires() {
        chain((input, progress) -> Outcome.computed().number("a.one", 1).build());
        ScreeningResults results = bench.run(new RunOptions(1, 1, List.of("second")));
        assertEquals(List.of("first", "second"), results.calculators().stream().map(CalculatorDescriptor::id).toList());
        assertNull(results.candidates().get(0).value("a.free"));
        assertThrows(IllegalArgumentException.class, () -> bench.run(new RunOptions(1, 1, List.of("fourth"))));
    }

    @Test
    void aFailureCostsOnlyWhatNeedsIt() {
        chain((input, progress) -> {
            throw new IllegalStateException("broken");
        });
        CandidateResult result = bench.run().candidates().get(0);
        assertEquals(List.of("first: broken"), result.failures().stream().map(Failure::toString).toList());
        assertEquals(5, result.value("a.free").number().getAsDouble());
        assertNull(result.value("a.three"));
        assertEquals("first failed", result.notApplicable().get("a.three"));
    }

    @Test
    void theSameFailureOfSeveralCalculatorsIsToldOnce() {
        for (String id : List.of("a.one", "a.two", "a.three")) {
            bench.calculator(id, List.of(), List.of(id), (input, progress) -> {
                throw new IllegalStateException("linker bdc: bad\n  ^");
            });
        }
        bench.candidate("X");
        List<Failure> failures = bench.run().candidates().get(0).failures();
        assertEquals(1, failures.size());
        assertEquals("a.one and 2 more: linker bdc: bad", failures.get(0).line());
    }

    @Test
    void errorsOfTheMachineAreFailuresToo() {
        chain((input, progress) -> recurse(1) > 0 ? Outcome.notApplicable("") : null);
        CandidateResult result = bench.run().candidates().get(0);
        assertEquals("StackOverflowError", result.failures().get(0).message());
        assertEquals(5, result.value("a.free").number().getAsDouble());
    }

    private static int recurse(int depth) {
        return recurse(depth + 1) + 1;
    }

    @Test
    void brokenPromisesAreFailuresAndLeaveNothing() {
        chain((input, progress) -> Outcome.computed().number("a.one", 1).number("a.free", 9).build());
        CandidateResult result = bench.run().candidates().get(0);
        assertTrue(result.failures().get(0).message().contains("a.free"), result.failures()::toString);
        assertNull(result.value("a.one"));
        assertEquals(5, result.value("a.free").number().getAsDouble());
    }

    @Test
    void numbersThatAreNoneAndNullAreFailures() {
        bench.calculator("nan", List.of(), List.of("a.one"),
                (input, progress) -> Outcome.computed().number("a.one", Double.NaN).build());
        bench.calculator("null", List.of(), List.of("a.two"), (input, progress) -> null);
        bench.candidate("X");
        assertEquals(2, bench.run().candidates().get(0).failures().size());
    }

    @Test
    void notApplicableIsNoFailureAndGoesOnToWhatRequiresIt() {
        chain((input, progress) -> Outcome.notApplicable("a polymer has no crystal"));
        ScreeningResults results = bench.run();
        assertFalse(results.hasFailures());
        assertEquals("a polymer has no crystal", results.candidates().get(0).notApplicable().get("a.three"));
    }

    @Test
    void aCircleIsNamedAndTheOthersRun() {
        chain((input, progress) -> Outcome.computed().number("a.one", 1).build());
        bench.quantities("c.a", "c.b");
        bench.calculator("ca", List.of("c.b"), List.of("c.a"), plusOne("c.b", "c.a"));
        bench.calculator("cb", List.of("c.a"), List.of("c.b"), plusOne("c.a", "c.b"));
        ScreeningResults results = bench.run();
        assertEquals(1, results.problems().size(), results.problems()::toString);
        assertTrue(results.problems().get(0).contains("ca") && results.problems().get(0).contains("cb"));
        assertEquals(3, results.candidates().get(0).value("a.three").number().getAsDouble());
    }

    @Test
    void aCalculatorThatCannotBeMadeIsAProblemOfTheRun() {
        chain((input, progress) -> Outcome.computed().number("a.one", 1).build());
        bench.quantities("a.gone").calculator(new CalculatorDescriptor("gone", "Gone", "1", List.of(),
                List.of("a.gone"), "acme", () -> {
                    throw new ClassNotFoundException("acme.Gone");
                }));
        ScreeningResults results = bench.run();
        assertTrue(results.problems().get(0).contains("acme.Gone"));
        assertEquals(3, results.candidates().get(0).value("a.three").number().getAsDouble());
    }

    @Test
    void whatTheLibraryHoldsServesWhereNothingIsPredicted() {
        chain((input, progress) -> Outcome.notApplicable("no structure"));
        bench.value(bench.library().getCandidates().get(0), "a.one", 40, "", ProvenanceKind.LITERATURE, Double.NaN);
        CandidateResult result = bench.run().candidates().get(0);
        assertEquals(42, result.value("a.three").number().getAsDouble());
        assertEquals(ProvenanceKind.LITERATURE, result.value("a.one").provenance().kind());
    }

    @Test
    void predictedComesBeforeMeasuredBeforeLiteratureAndAllAreKept() {
        chain((input, progress) -> Outcome.computed().number("a.one", 1).build());
        var candidate = bench.library().getCandidates().get(0);
        bench.value(candidate, "a.one", 3, "", ProvenanceKind.LITERATURE, Double.NaN);
        bench.value(candidate, "a.one", 2, "", ProvenanceKind.MEASURED, Double.NaN);
        assertEquals(List.of(1.0, 2.0, 3.0), bench.run().candidates().get(0).values().get("a.one").stream()
                .map(value -> value.number().getAsDouble()).toList());
    }

    @Test
    void aStoredValueThatCannotBeReadLeavesNoTrace() {
        Candidate candidate = bench.candidate("A");
        bench.value(candidate, "transport.sigma", 1, "furlong", ProvenanceKind.LITERATURE, Double.NaN);
        bench.value(candidate, "transport.t_plus", Double.NaN, "", ProvenanceKind.LITERATURE, Double.NaN);
        CandidateResult result = bench.run().candidates().get(0);
        assertEquals(2, result.failures().size());
        assertNull(result.value("transport.sigma"));
        assertNull(result.value("transport.t_plus"));
        assertEquals("no ionic conductivity known",
                Ranking.byDefault().rank(List.of(result), bench.quantities()).get(0).reason());
    }

    @Test
    void aStoredValueInAWrongUnitIsNamed() {
        chain((input, progress) -> Outcome.computed().number("a.one", 1).build());
        bench.value(bench.library().getCandidates().get(0), "transport.sigma", 1, "kg", ProvenanceKind.LITERATURE, 300);
        String failure = bench.run().candidates().get(0).failures().get(0).toString();
        assertTrue(failure.contains("transport.sigma") && failure.contains("kg"), failure);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void theSameBitsWhateverTheThreads(int jobs) {
        draw();
        Map<String, Double> alone = drawn(new RunOptions(1, 7, List.of()));
        assertEquals(alone, drawn(new RunOptions(jobs, 7, List.of())));
        assertNotEquals(alone, drawn(new RunOptions(jobs, 8, List.of())), "another seed");
        assertEquals(200, Set.copyOf(alone.values()).size(), "each candidate draws its own");
    }

    private void draw() {
        bench.calculator("draw", List.of(), List.of("a.one"),
                (input, progress) -> Outcome.computed().number("a.one", new Random(input.seed()).nextDouble()).build());
        for (int i = 0; i < 200; i++) {
            bench.candidate("C" + i);
        }
    }

    private Map<String, Double> drawn(RunOptions options) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        bench.run(options).candidates().forEach(
                result -> numbers.put(result.name(), result.value("a.one").number().getAsDouble()));
        return numbers;
    }

    @Test
    void cancellingKeepsWhatIsDone() {
        draw();
        AtomicInteger told = new AtomicInteger();
        RunOptions options = new RunOptions(1, 1, List.of());
        ScreeningResults results = bench.pipeline().run(bench.sources(), options, new Progress() {
            @Override
            public void worked(int done, int total, String what) {
                assertEquals(200, total);
                told.set(done);
            }

            @Override
            public boolean isCancelled() {
                return told.get() >= 10;
            }
        });
        assertTrue(results.cancelled());
        assertTrue(results.candidates().size() >= 9 && results.candidates().size() <= 10,
                () -> "kept " + results.candidates().size());
        Set<String> names = new HashSet<>();
        results.candidates().forEach(result -> names.add(result.name()));
        assertTrue(names.contains("C0") && !names.contains("C199"));
    }
}

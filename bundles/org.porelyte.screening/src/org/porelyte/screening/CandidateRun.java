// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.porelyte.model.Candidate;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.quantities.CalculationInput;
import org.porelyte.quantities.Calculator;
import org.porelyte.quantities.CalculatorDescriptor;
import org.porelyte.quantities.Figure;
import org.porelyte.quantities.Outcome;
import org.porelyte.quantities.Progress;
import org.porelyte.quantities.Provenance;
import org.porelyte.quantities.Quantity;
import org.porelyte.quantities.Value;
import org.porelyte.screening.StageOutcome.Ending;

/** Runs the calculators in their order for one candidate. A calculator that fails costs only what needs it. */
final class CandidateRun {

    /** A calculator that was made, beside its description. */
    record Ready(CalculatorDescriptor descriptor, Calculator calculator) {
    }

    private final List<Ready> calculators;
    private final Map<String, Quantity> quantities;
    private final StoredValues stored;
    private final long seed;
    private final StageListener listener;

    /** What is known of a candidate so far. */
    private record Known(Map<String, List<Value>> values, Map<String, Figure> predicted, Map<String, String> missing,
            List<Failure> failures) {
    }

    CandidateRun(List<Ready> calculators, Map<String, Quantity> quantities, StoredValues stored, long seed,
            StageListener listener) {
        this.calculators = calculators;
        this.quantities = quantities;
        this.stored = stored;
        this.seed = seed;
        this.listener = listener;
    }

    /** Runs all calculators; returns null if that was cancelled before their end. */
    CandidateResult run(String library, Candidate candidate, Progress progress) {
        String name = CandidateResult.nameOf(candidate);
        List<Failure> failures = new ArrayList<>();
        Known known = new Known(stored.of(candidate, failures), new HashMap<>(), new HashMap<>(), failures);
        List<StageOutcome> stages = new ArrayList<>(calculators.size());
        for (int i = 0; i < calculators.size(); i++) {
            StageOutcome outcome = progress.isCancelled() ? null : stage(i, name, candidate, known, progress);
            if (outcome == null) {
                return null;
            }
            stages.add(outcome);
        }
        listener.candidateEnded(name);
        known.values().values().forEach(list -> list.sort(new Preference()));
        known.values().keySet().forEach(known.missing()::remove);
        return new CandidateResult(library, candidate, known.values(), known.missing(), failures, stages);
    }

    private StageOutcome stage(int number, String name, Candidate candidate, Known known, Progress progress) {
        StageOutcome outcome = null;
        listener.stageBegun(number, name);
        try {
            outcome = stage(calculators.get(number), candidate, known, progress);
        } finally {
            listener.stageEnded(number, name, outcome);
        }
        return outcome;
    }

    /** Runs a calculator; returns null where that was cancelled. */
    private StageOutcome stage(Ready ready, Candidate candidate, Known known, Progress progress) {
        CalculatorDescriptor calculator = ready.descriptor();
        Map<String, Figure> required = new HashMap<>();
        String reason = require(calculator, known, required);
        if (reason != null) {
            calculator.provides().forEach(quantity -> known.missing().put(quantity, reason));
            return new StageOutcome(Ending.MISSING_INPUT, reason);
        }
        long drawn = seed(candidate, calculator);
        try {
            Outcome outcome = ready.calculator().calculate(new CalculationInput(candidate, required, drawn), progress);
            if (progress.isCancelled()) {
                return null;
            }
            List<Value> found = keep(outcome, calculator, drawn, known.predicted(), known.missing());
            for (Value value : found) {
                known.values().computeIfAbsent(value.quantity().id(), id -> new ArrayList<>()).add(value);
            }
            // All quantities of a calculator may be missing, each for its own reason; the first stands for all.
            return !found.isEmpty() ? StageOutcome.COMPUTED
                    : new StageOutcome(Ending.NOT_APPLICABLE, known.missing().get(calculator.provides().get(0)));
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            if (progress.isCancelled()) {
                return null;
            }
            add(new Failure(List.of(calculator.name()), message(e)), known.failures());
            calculator.provides().forEach(quantity -> known.missing().put(quantity, calculator.name() + " failed"));
            return new StageOutcome(Ending.FAILED, message(e));
        }
    }

    /** What is wrong with a recipe stops several calculators for one reason, which is told once. */
    private static void add(Failure failure, List<Failure> failures) {
        for (int i = 0; i < failures.size(); i++) {
            if (failures.get(i).message().equals(failure.message())) {
                List<String> places = new ArrayList<>(failures.get(i).places());
                places.addAll(failure.places());
                failures.set(i, new Failure(places, failure.message()));
                return;
            }
        }
        failures.add(failure);
    }

    /** Collects what a calculator requires, predicted or else as it stands in the library; returns what is missing. */
    private String require(CalculatorDescriptor calculator, Known known, Map<String, Figure> required) {
        for (String quantity : calculator.requires()) {
            Figure figure = known.predicted().get(quantity);
            if (figure == null) {
                figure = known.values().getOrDefault(quantity, List.of()).stream().min(new Preference())
                        .map(Value::figure).orElse(null);
            }
            if (figure == null) {
                return known.missing().getOrDefault(quantity, "needs " + quantities.get(quantity).name()
                        + ", which is neither in the library nor predicted by a calculator of this run");
            }
            required.put(quantity, figure);
        }
        return null;
    }

    /** Everything is checked before anything is kept, so that a calculator that breaks its promise leaves nothing. */
    private List<Value> keep(Outcome outcome, CalculatorDescriptor calculator, long drawn,
            Map<String, Figure> predicted, Map<String, String> missing) {
        if (outcome instanceof Outcome.NotApplicable reason) {
            calculator.provides().forEach(quantity -> missing.put(quantity, reason.reason()));
            return List.of();
        }
        if (!(outcome instanceof Outcome.Computed computed)) {
            throw new IllegalStateException("returned nothing instead of an outcome");
        }
        Provenance provenance = new Provenance(ProvenanceKind.PREDICTED,
                calculator.name() + " " + calculator.version(), "", Double.NaN, "", drawn);
        List<Value> found = new ArrayList<>();
        for (String quantity : computed.figures().keySet()) {
            if (!calculator.provides().contains(quantity)) {
                throw new IllegalStateException("gave " + quantity + ", which it does not declare to provide");
            }
        }
        for (String quantity : calculator.provides()) {
            Figure figure = computed.figures().get(quantity);
            if (figure != null) {
                found.add(new Value(quantities.get(quantity), figure, provenance));
            } else {
                missing.put(quantity,
                        computed.notApplicable().getOrDefault(quantity, "not given by " + calculator.name()));
            }
        }
        predicted.putAll(computed.figures());
        return found;
    }

    /** The first 8 bytes of a hash of the run's seed, the candidate and the calculator: the same on every machine. */
    private long seed(Candidate candidate, CalculatorDescriptor calculator) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(
                    (seed + "\n" + candidate.getId() + "\n" + calculator.id()).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String message(Throwable error) {
        return error.getMessage() == null || error.getMessage().isBlank() ? error.getClass().getSimpleName()
                : error.getMessage();
    }
}

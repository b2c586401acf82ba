// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.porelyte.model.Candidate;
import org.porelyte.quantities.CalculatorDescriptor;
import org.porelyte.quantities.Contributions;
import org.porelyte.quantities.ModelValues;
import org.porelyte.quantities.Progress;
import org.porelyte.quantities.Quantity;
import org.porelyte.quantities.Units;

/**
 * Runs calculators for candidates. The same libraries, calculators and seed give the same results whatever the number
 * of threads.
 */
public final class Pipeline {

    private final Contributions contributions;

    /** @param contributions the quantities and calculators to run with */
    public Pipeline(Contributions contributions) {
        this.contributions = contributions;
    }

    /**
     * @param options which calculators are wanted
     * @return the calculators in the order in which they run
     * @throws IllegalArgumentException if the options name a calculator that there is not; names those that there are
     */
    public List<CalculatorDescriptor> order(RunOptions options) {
        return new CalculatorOrder(contributions.calculators()).ordered(options.only());
    }

    /**
     * Screens every candidate of the libraries. Returns when all is done or the progress was cancelled.
     *
     * @param libraries what to screen; must not change meanwhile
     * @param options   how
     * @param progress  told of each candidate that is done, from several threads
     * @return the results, in the order of the libraries
     * @throws IllegalArgumentException if the options name a calculator that there is not; names those that there are
     */
    public ScreeningResults run(List<SourceLibrary> libraries, RunOptions options, Progress progress) {
        return run(libraries, options, progress, StageListener.NONE);
    }

    /**
     * Screens every candidate of the libraries. Returns when all is done or the progress was cancelled.
     *
     * @param libraries what to screen; must not change meanwhile
     * @param options   how
     * @param progress  told of each candidate that is done, from several threads
     * @param listener  told of each stage of each candidate, from several threads
     * @return the results, in the order of the libraries
     * @throws IllegalArgumentException if the options name a calculator that there is not; names those that there are
     */
    public ScreeningResults run(List<SourceLibrary> libraries, RunOptions options, Progress progress,
            StageListener listener) {
        List<String> problems = new ArrayList<>(contributions.problems());
        CalculatorOrder order = new CalculatorOrder(contributions.calculators());
        List<CandidateRun.Ready> ready = make(order.ordered(options.only()), problems);
        problems.addAll(order.problems());

        Map<String, Quantity> quantities = new LinkedHashMap<>();
        contributions.quantities().forEach(quantity -> quantities.put(quantity.id(), quantity));
        StoredValues stored = new StoredValues(contributions.quantities(), new ModelValues(Units.standard()));
        CandidateRun run = new CandidateRun(ready, quantities, stored, options.seed(), listener);
        List<CalculatorDescriptor> stages = ready.stream().map(CandidateRun.Ready::descriptor).toList();
        int total = libraries.stream().mapToInt(source -> source.library().getCandidates().size()).sum();
        listener.runBegun(stages, total);

        List<CandidateResult> results = runAll(libraries, total, run, options.jobs(), progress);
        return new ScreeningResults(contributions.quantities(), stages, results, problems, progress.isCancelled());
    }

    private static List<CandidateRun.Ready> make(List<CalculatorDescriptor> descriptors, List<String> problems) {
        List<CandidateRun.Ready> ready = new ArrayList<>();
        for (CalculatorDescriptor descriptor : descriptors) {
            try {
                ready.add(new CandidateRun.Ready(descriptor, descriptor.factory().create()));
            } catch (Exception | LinkageError e) {
                problems.add("the calculator " + descriptor.id() + " of " + descriptor.contributor()
                        + " cannot be made and does not run: " + e.getMessage());
            }
        }
        return ready;
    }

    private static List<CandidateResult> runAll(List<SourceLibrary> libraries, int total, CandidateRun run, int jobs,
            Progress progress) {
        AtomicInteger done = new AtomicInteger();
        List<Future<CandidateResult>> futures = new ArrayList<>(total);
        List<CandidateResult> results = new ArrayList<>(total);
        try (ExecutorService pool = Executors.newFixedThreadPool(jobs)) {
            for (SourceLibrary source : libraries) {
                for (Candidate candidate : source.library().getCandidates()) {
                    futures.add(pool.submit(() -> {
                        if (progress.isCancelled()) {
                            return null;
                        }
                        CandidateResult result = run.run(source.name(), candidate, progress);
                        if (result != null) {
                            progress.worked(done.incrementAndGet(), total, result.name());
                        }
                        return result;
                    }));
                }
            }
            for (Future<CandidateResult> future : futures) {
                CandidateResult result = future.get();
                if (result != null) {
                    results.add(result);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
        return results;
    }
}

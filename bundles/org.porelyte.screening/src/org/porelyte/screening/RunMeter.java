// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

import org.porelyte.quantities.CalculatorDescriptor;

/**
 * Counts what a run does and takes its time, so that others can look at it whenever they like. May be shared between
 * threads. Times are never part of results, which are the same for the same input.
 */
public final class RunMeter implements StageListener {

    private final LongSupplier nanos;
    /** What runs now, longest first: as many as there are threads, so that it is searched quickly. */
    private final List<Running> running = new ArrayList<>();
    private List<CalculatorDescriptor> stages = List.of();
    private StageCounts[] counts = {};
    private long[] spent = {};
    private int candidates;
    private int done;
    private long begun;
    private long ended;
    private boolean stopping;
    private boolean over;

    private record Running(Thread thread, int stage, String candidate, long since) {
    }

    /** A meter that takes the time of the system. */
    public RunMeter() {
        this(System::nanoTime);
    }

    /** @param nanos gives the time, in ns from any moment */
    RunMeter(LongSupplier nanos) {
        this.nanos = nanos;
        begun = nanos.getAsLong();
    }

    @Override
    public synchronized void runBegun(List<CalculatorDescriptor> all, int total) {
        stages = List.copyOf(all);
        counts = new StageCounts[stages.size()];
        Arrays.fill(counts, StageCounts.NONE);
        spent = new long[stages.size()];
        candidates = total;
        begun = nanos.getAsLong();
    }

    @Override
    public synchronized void stageBegun(int stage, String candidate) {
        running.add(new Running(Thread.currentThread(), stage, candidate, nanos.getAsLong()));
    }

    @Override
    public synchronized void stageEnded(int stage, String candidate, StageOutcome outcome) {
        for (int i = 0; i < running.size(); i++) {
            if (running.get(i).thread() == Thread.currentThread()) {
                spent[stage] += nanos.getAsLong() - running.remove(i).since();
                break;
            }
        }
        if (outcome != null) {
            counts[stage] = counts[stage].plus(outcome.ending());
        }
    }

    @Override
    public synchronized void candidateEnded(String candidate) {
        done++;
    }

    /** The run was asked to stop; what runs ends first. */
    public synchronized void stop() {
        stopping = true;
    }

    /** The run is over: its time stands still. */
    public synchronized void end() {
        if (!over) {
            over = true;
            ended = nanos.getAsLong();
        }
    }

    /** {@return how it stands now} */
    public synchronized RunReading read() {
        long now = nanos.getAsLong();
        List<RunReading.StageReading> read = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            long time = spent[i];
            for (Running one : running) {
                time += one.stage() == i ? now - one.since() : 0;
            }
            read.add(new RunReading.StageReading(stages.get(i), counts[i], Duration.ofNanos(time)));
        }
        Running longest = running.isEmpty() ? null : running.get(0);
        String stage = longest == null ? "" : stages.get(longest.stage()).name();
        String candidate = longest == null ? "" : longest.candidate();
        return new RunReading(read, done, candidates, stage, candidate, stopping && !over,
                Duration.ofNanos((over ? ended : now) - begun));
    }
}

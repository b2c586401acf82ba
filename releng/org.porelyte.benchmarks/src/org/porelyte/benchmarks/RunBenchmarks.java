// SPDX-License-Identifier: EPL-2.0
package org.porelyte.benchmarks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks and prints times and ratios. Ratios compare within one run, so they can be held against those of
 * another machine: per candidate, 10,000 against 1,000 (1 is linear), and against the baseline.
 */
public final class RunBenchmarks {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final int COLD_STARTS = 5;

    private RunBenchmarks() {
    }

    /**
     * @param arguments none
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        measure("Library files", LibraryFilesBenchmark.class, List.of("parse", "load", "save"));
        measure("Screening", ScreeningBenchmark.class, List.of("read", "screen"));
    }

    /** Measures and prints; the first name is that of the baseline. */
    private static void measure(String title, Class<?> benchmark, List<String> names) throws RunnerException {
        Map<String, Double> warm = run(options(benchmark));
        // Each in a Java machine of its own that has not loaded anything yet, as a user has it.
        Map<String, Double> cold = run(options(benchmark).mode(Mode.SingleShotTime)
                .param("candidates", String.valueOf(MANY)).forks(COLD_STARTS).warmupIterations(0)
                .measurementIterations(1));
        print(title, names, warm, cold);
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder().include(benchmark.getName()).timeUnit(TimeUnit.MILLISECONDS)
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED").shouldFailOnError(true);
    }

    /** {@return milliseconds by name and number of candidates, e.g. {@code load 10000}} */
    private static Map<String, Double> run(ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> results = new Runner(options.build()).run();
        Map<String, Double> times = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            times.put(name + " " + result.getParams().getParam("candidates"), result.getPrimaryResult().getScore());
        }
        return times;
    }

    private static void print(String title, List<String> names, Map<String, Double> warm, Map<String, Double> cold) {
        String baseline = names.get(0);
        System.out.printf(Locale.ROOT, "%n%-14s %12s %12s %12s %14s %14s%n", title, "1,000", "10,000", "10,000 cold",
                "per candidate", "of " + baseline);
        System.out.printf(Locale.ROOT, "%-14s %12s %12s %12s %14s %14s%n", "", "ms", "ms", "ms", "10,000/1,000",
                "10,000");
        for (String name : names) {
            double few = warm.get(name + " " + FEW);
            double many = warm.get(name + " " + MANY);
            System.out.printf(Locale.ROOT, "%-14s %12.1f %12.1f %12.1f %14.2f %14.2f%n", name, few, many,
                    cold.get(name + " " + MANY), many / MANY / (few / FEW), many / warm.get(baseline + " " + MANY));
        }
    }
}

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
 * another machine: per candidate or atom, many against 1,000 (1 is linear), and against the baseline. Arguments are
 * the titles of those to run, or all.
 */
public final class RunBenchmarks {

    private static final int FEW = 1_000;
    private static final int COLD_STARTS = 5;

    private RunBenchmarks() {
    }

    /**
     * @param arguments titles of benchmarks, or {@code all}
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws RunnerException {
        List<String> wanted = List.of(arguments);
        measure(wanted, "Library files", LibraryFilesBenchmark.class, List.of("parse", "load", "save"), "candidate",
                List.of(10_000));
        measure(wanted, "Screening", ScreeningBenchmark.class, List.of("read", "screen"), "candidate",
                List.of(10_000));
        measure(wanted, "Bonds", BondsBenchmark.class, List.of("distances", "neighbours", "bonds", "components",
                "checks"), "atom", List.of(10_000, 100_000));
        measure(wanted, "CIF", CifBenchmark.class, List.of("words", "read", "expand", "disorder", "write"), "atom",
                List.of(10_000, 100_000));
    }

    /** Measures and prints a table for each size; the first name is that of the baseline. */
    private static void measure(List<String> wanted, String title, Class<?> benchmark, List<String> names, String what,
            List<Integer> sizes) throws RunnerException {
        if (!wanted.contains(title) && !wanted.contains("all")) {
            return;
        }
        String parameter = what + "s";
        Map<String, Double> warm = run(options(benchmark), parameter);
        for (int size : sizes) {
            // Each in a Java machine of its own that has not loaded anything yet, as a user has it.
            Map<String, Double> cold = run(options(benchmark).mode(Mode.SingleShotTime)
                    .param(parameter, String.valueOf(size)).forks(COLD_STARTS).warmupIterations(0)
                    .measurementIterations(1), parameter);
            print(title, names, what, size, warm, cold);
        }
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder().include(benchmark.getName()).timeUnit(TimeUnit.MILLISECONDS)
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED").shouldFailOnError(true);
    }

    /** {@return milliseconds by name and number of candidates or atoms, e.g. {@code load 10000}} */
    private static Map<String, Double> run(ChainedOptionsBuilder options, String parameter) throws RunnerException {
        Collection<RunResult> results = new Runner(options.build()).run();
        Map<String, Double> times = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            times.put(name + " " + result.getParams().getParam(parameter), result.getPrimaryResult().getScore());
        }
        return times;
    }

    private static void print(String title, List<String> names, String what, int size, Map<String, Double> warm,
            Map<String, Double> cold) {
        String baseline = names.get(0);
        String many = String.format(Locale.ROOT, "%,d", size);
        System.out.printf(Locale.ROOT, "%n%-14s %12s %12s %12s %14s %14s%n", title, "1,000", many, many + " cold",
                "per " + what, "of " + baseline);
        System.out.printf(Locale.ROOT, "%-14s %12s %12s %12s %14s %14s%n", "", "ms", "ms", "ms", many + "/1,000",
                many);
        for (String name : names) {
            double few = warm.get(name + " " + FEW);
            double time = warm.get(name + " " + size);
            System.out.printf(Locale.ROOT, "%-14s %12.1f %12.1f %12.1f %14.2f %14.2f%n", name, few, time,
                    cold.get(name + " " + size), time / size / (few / FEW), time / warm.get(baseline + " " + size));
        }
    }
}

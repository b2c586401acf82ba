// SPDX-License-Identifier: EPL-2.0
package org.porelyte.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import org.porelyte.examples.Examples;
import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.quantities.ClassPathRegistry;
import org.porelyte.quantities.ContributionReader;
import org.porelyte.quantities.Contributions;
import org.porelyte.quantities.Progress;
import org.porelyte.screening.Pipeline;
import org.porelyte.screening.RunOptions;
import org.porelyte.screening.ScreeningResults;
import org.porelyte.screening.SourceLibrary;

/** Screening of the example's candidates, many times over, beside a run without any calculator. One thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
public class ScreeningBenchmark {

    private static final RunOptions OPTIONS = new RunOptions(1, 1, List.of());

    /** Number of candidates. */
    @Param({"1000", "10000"})
    public int candidates;

    private List<SourceLibrary> libraries;
    private Pipeline calculating;
    private Pipeline reading;

    /**
     * Repeats the candidates of the example.
     *
     * @throws IOException if the example cannot be read
     */
    @Setup
    public void repeat() throws IOException {
        Path file = Files.createTempFile("porelyte-benchmark", ".porelyte");
        try {
            Examples examples = new Examples();
            examples.copy(examples.names().get(0), file);
            Library library = new LibraryFiles().load(file).library();
            List<Candidate> originals = List.copyOf(library.getCandidates());
            for (int i = 0; library.getCandidates().size() < candidates; i++) {
                Candidate copy = EcoreUtil.copy(originals.get(i % originals.size()));
                copy.setId(copy.getId() + "-" + i);
                library.getCandidates().add(copy);
            }
            libraries = List.of(new SourceLibrary("many", library));
        } finally {
            Files.delete(file);
        }
        Contributions all = new ContributionReader().read(
                new ClassPathRegistry(ScreeningBenchmark.class.getClassLoader()).create());
        calculating = new Pipeline(all);
        reading = new Pipeline(new Contributions(all.quantities(), List.of(), List.of()));
    }

    /** {@return what all calculators of this version say} */
    @Benchmark
    public ScreeningResults screen() {
        return calculating.run(libraries, OPTIONS, Progress.NONE);
    }

    /** The baseline: {@return what stands in the library already} */
    @Benchmark
    public ScreeningResults read() {
        return reading.run(libraries, OPTIONS, Progress.NONE);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import org.porelyte.model.Library;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.model.io.LoadedLibrary;

/** Loading and saving of libraries, beside the mere parsing of the same file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class LibraryFilesBenchmark {

    private static final long SEED = 1;

    /** Number of candidates. */
    @Param({"1000", "10000"})
    public int candidates;

    private final LibraryFiles files = new LibraryFiles();
    private Path folder;
    private Path source;
    private Path target;
    private Library library;

    /**
     * Writes the file that is read.
     *
     * @throws IOException if there is no room for it
     */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("porelyte-benchmark");
        source = folder.resolve("source.porelyte");
        target = folder.resolve("target.porelyte");
        library = new ManyCandidates(SEED).library(candidates);
        files.save(library, source);
    }

    /**
     * Deletes the files.
     *
     * @throws IOException if that is not allowed
     */
    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /** {@return the library, loaded} */
    @Benchmark
    public LoadedLibrary load() throws IOException {
        return files.load(source);
    }

    /** Saves the library: writes all of it, forces it to the disk, keeps what was there as .bak. */
    @Benchmark
    public void save() throws IOException {
        files.save(library, target);
    }

    /** The baseline: what no loading can go below, whatever the machine. */
    @Benchmark
    public void parse() throws IOException, SAXException, ParserConfigurationException {
        SAXParserFactory.newDefaultInstance().newSAXParser().parse(source.toFile(), new DefaultHandler());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

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

import org.porelyte.crystal.Structure;
import org.porelyte.crystal.cif.CifException;
import org.porelyte.crystal.cif.CifReader;
import org.porelyte.crystal.cif.CifReading;
import org.porelyte.crystal.cif.CifWriter;

/** CIFs of large crystals, beside splitting their text into words alone. One thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CifBenchmark {

    /** Number of atoms, to a percent. */
    @Param({"1000", "10000", "100000"})
    public int atoms;

    private Structure structure;
    private String text;
    private byte[] bytes;
    private byte[] disordered;
    private byte[] centred;

    /** Makes the crystal and its CIFs. */
    @Setup
    public void make() {
        structure = LargeCrystals.box(atoms);
        text = new CifWriter().write(structure);
        bytes = text.getBytes(StandardCharsets.UTF_8);
        disordered = text.replaceAll("(?m) 1$", " 0.5").getBytes(StandardCharsets.UTF_8);
        // the same number of atoms from half of them
        List<String> lines = text.lines().toList();
        centred = (String.join("\n", lines.subList(0, lines.size() - structure.atoms().size() / 2)).replace("'x,y,z'",
                "'x,y,z'\n'x+1/2,y+1/2,z+1/2'") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The baseline: {@return the number of words of the CIF} */
    @Benchmark
    public int words() {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean space = text.charAt(i) <= ' ';
            words += within && space ? 1 : 0;
            within = !space;
        }
        return words;
    }

    /** {@return the structure of a CIF in P 1} */
    @Benchmark
    public CifReading read() throws CifException {
        return new CifReader().read("a.cif", bytes).first();
    }

    /** {@return the structure of a CIF with a body-centred lattice} */
    @Benchmark
    public CifReading expand() throws CifException {
        return new CifReader().read("a.cif", centred).first();
    }

    /** {@return the structure of a CIF with all sites half occupied} */
    @Benchmark
    public CifReading disorder() throws CifException {
        return new CifReader().read("a.cif", disordered).first();
    }

    /** {@return the CIF} */
    @Benchmark
    public String write() {
        return new CifWriter().write(structure);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.benchmarks;

import java.util.Arrays;
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
import org.porelyte.crystal.bonds.BondRules;
import org.porelyte.crystal.bonds.Bonds;
import org.porelyte.crystal.bonds.Component;
import org.porelyte.crystal.checks.BondedStructure;
import org.porelyte.crystal.checks.CheckReport;
import org.porelyte.crystal.checks.StructureChecks;
import org.porelyte.crystal.neighbours.NeighbourSearch;
import org.porelyte.crystal.neighbours.Neighbours;

/** Neighbours, bonds, components and checks of large crystals, beside the distances of the pairs alone. One thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class BondsBenchmark {

    private static final double CUTOFF = 4;

    /** Number of atoms, to a percent. */
    @Param({"1000", "10000", "100000"})
    public int atoms;

    private Structure structure;
    private Neighbours pairs;
    private double[] cartesian;
    private double[][] vectors;
    private Bonds bonds;

    /** Makes the crystal, and finds its pairs, whose distances are the baseline. */
    @Setup
    public void make() {
        structure = LargeCrystals.box(atoms);
        pairs = NeighbourSearch.of(structure).within(CUTOFF);
        vectors = structure.cell().vectors();
        cartesian = structure.atoms().stream().map(atom -> structure.cell().toCartesian(atom.position()))
                .flatMapToDouble(Arrays::stream).toArray();
        bonds = BondRules.DEFAULT.find(structure);
    }

    /** The baseline: {@return the sum of all distances up to 4 A, where the pairs are known} */
    @Benchmark
    public double distances() {
        double sum = 0;
        for (int i = 0; i < pairs.atoms(); i++) {
            for (int k = pairs.start(i); k < pairs.start(i + 1); k++) {
                int j = pairs.atom(k);
                double squared = 0;
                for (int axis = 0; axis < 3; axis++) {
                    double d = cartesian[3 * j + axis] - cartesian[3 * i + axis] + pairs.a(k) * vectors[0][axis]
                            + pairs.b(k) * vectors[1][axis] + pairs.c(k) * vectors[2][axis];
                    squared += d * d;
                }
                sum += Math.sqrt(squared);
            }
        }
        return sum;
    }

    /** {@return all pairs up to 4 A} */
    @Benchmark
    public Neighbours neighbours() {
        return NeighbourSearch.of(structure).within(CUTOFF);
    }

    /** {@return the bonds} */
    @Benchmark
    public Bonds bonds() {
        return BondRules.DEFAULT.find(structure);
    }

    /** {@return what known bonds join} */
    @Benchmark
    public List<Component> components() {
        return bonds.components();
    }

    /** {@return what all checks say, bonds being known} */
    @Benchmark
    public CheckReport checks() {
        return StructureChecks.standard().run(BondedStructure.of(bonds));
    }
}

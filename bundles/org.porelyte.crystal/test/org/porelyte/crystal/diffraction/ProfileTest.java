// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.diffraction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.diffraction.PowderPattern.Settings;
import org.porelyte.crystal.symmetry.SymmetryOperation;

class ProfileTest {

    @TempDir
    private Path folder;

    /** One atom in a primitive cubic cell of 4 A: the strongest peak is the first, at 22.2 degrees. */
    private static PowderPattern cubic() {
        Structure polonium = new Structure("Po", new Cell(4, 4, 4, 90, 90, 90), List.of(Atom.of("Po", "Po", 0, 0, 0)));
        return PowderPattern.of(polonium, List.of(SymmetryOperation.IDENTITY), Settings.USUAL);
    }

    @Test
    void theHighestPointIsAHundredAtTheStrongestPeak() {
        Profile profile = Profile.of(cubic(), 2, 50, 0.1);
        int highest = IntStream.range(0, profile.angles().length).boxed()
                .max((i, j) -> Double.compare(profile.intensities()[i], profile.intensities()[j])).orElseThrow();
        assertEquals(100, profile.intensities()[highest], 1e-9);
        double bragg = 2 * Math.toDegrees(Math.asin(PowderPattern.CU_K_ALPHA_1 / 8));
        assertEquals(bragg, profile.angles()[highest], 0.0051, "half of the distance between points");
        // A pseudo-Voigt function has fallen to a half after half of its width.
        int half = highest + (int) Math.round(0.05 / (profile.angles()[1] - profile.angles()[0]));
        assertEquals(50, profile.intensities()[half], 10);
        assertEquals(2, profile.angles()[0]);
        assertEquals(50, profile.angles()[profile.angles().length - 1], 1e-9);
    }

    @Test
    void impossibleProfilesAreTold() {
        assertThrows(IllegalArgumentException.class, () -> Profile.of(cubic(), 50, 2, 0.1));
        assertThrows(IllegalArgumentException.class, () -> Profile.of(cubic(), 2, 50, 0));
    }

    private MeasuredPattern read(String text) throws IOException {
        return MeasuredPattern.read(Files.writeString(folder.resolve("pattern.xy"), text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 100\n6 300\n7 200\n", "2theta,counts\n5,100,3\n6,300,5\n7,200,4\n",
        "# a comment\n\"a title\"\nAngle Intensity\n  5.0\t100\r\n  6.0\t3.0e2\r\n\r\n7.0\t200\r\n",
        "5;100\n6;300\n7;200"})
    void columnsAreReadHoweverTheyAreSeparated(String text) throws IOException {
        MeasuredPattern pattern = read(text);
        assertArrayEquals(new double[] {5, 6, 7}, pattern.angles());
        assertArrayEquals(new double[] {0, 100, 50}, pattern.scaled(2, 50).intensities(), 1e-12);
        assertArrayEquals(new double[] {6, 7}, pattern.scaled(5.5, 50).angles());
        assertEquals(0, pattern.scaled(20, 50).angles().length);
    }

    @Test
    void whatIsNoPatternIsToldWithItsLine() {
        for (String text : List.of("", "x y\n", "5 100\n", "one two\nthree four\n")) {
            assertTrue(assertThrows(IOException.class, () -> read(text)).getMessage().contains("no two lines"), text);
        }
        assertTrue(assertThrows(IOException.class, () -> read("5 100\n6 200\n5.5 100\n")).getMessage()
                .contains("line 3: '5.5 100'"));
        assertTrue(assertThrows(IOException.class, () -> read("5 100\n6 2x0\n")).getMessage().contains("line 2"));
        assertTrue(assertThrows(IOException.class, () -> read("5 100\n6 NaN\n")).getMessage().contains("line 2"));
    }
}

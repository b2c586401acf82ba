// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.diffraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * X-ray scattering factors of neutral atoms: International Tables C (1992), table 6.1.1.4, four Gaussians and a
 * constant, good to 2/A. Anomalous dispersion is left out.
 */
public final class ScatteringFactors {

    private static final String TABLE = "scattering-factors.tsv";
    private static final int GAUSSIANS = 4;

    private final Map<String, double[]> coefficients;

    /** Reads the table. */
    public ScatteringFactors() {
        try (InputStream table = ScatteringFactors.class.getResourceAsStream(TABLE)) {
            coefficients = new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(fields -> fields[0], fields -> Arrays.stream(fields).skip(1)
                            .mapToDouble(Double::parseDouble).toArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param element symbol; {@code D} scatters as H
     * @return whether its factor is known: H to Cf
     */
    public boolean knows(String element) {
        return coefficients.containsKey(tabulated(element));
    }

    /**
     * Computes a factor.
     *
     * @param element symbol; {@code D} scatters as H
     * @param s       sin(theta) / lambda (1/A), that is 1 / (2 d)
     * @return the factor (electrons)
     * @throws IllegalArgumentException if the element is not in the table
     */
    public double factor(String element, double s) {
        double[] c = coefficients.get(tabulated(element));
        if (c == null) {
            throw new IllegalArgumentException("there is no scattering factor of '" + element
                    + "'; expected an element from H to Cf");
        }
        double factor = c[2 * GAUSSIANS];
        for (int i = 0; i < GAUSSIANS; i++) {
            factor += c[i] * Math.exp(-c[GAUSSIANS + i] * s * s);
        }
        return factor;
    }

    private static String tabulated(String element) {
        return element.equals("D") || element.equals("T") ? "H" : element;
    }
}

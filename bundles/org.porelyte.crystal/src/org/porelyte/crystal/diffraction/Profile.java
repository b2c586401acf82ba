// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.diffraction;

/**
 * A powder pattern as a curve: every peak a pseudo-Voigt function, half Gaussian and half Lorentzian, of the same width
 * (G. K. Wertheim et al., Rev. Sci. Instrum. 45 (1974) 1369, doi:10.1063/1.1686503). The highest point is 100.
 *
 * @param angles      2 theta (degrees), equally spaced
 * @param intensities relative intensity (percent), as many
 */
public record Profile(double[] angles, double[] intensities) {

    private static final double LORENTZIAN = 0.5;
    /** Where a Lorentzian has fallen to a thousandth of what it is. */
    private static final double REACH = 16;
    private static final int POINTS_PER_WIDTH = 10;

    /**
     * Draws a pattern.
     *
     * @param pattern with its peaks
     * @param from    the first angle 2 theta (degrees)
     * @param to      the last angle 2 theta (degrees), larger
     * @param width   full width of a peak at half of its height (degrees), above 0
     * @return the curve, with ten points in the width of a peak
     * @throws IllegalArgumentException if the angles are no range, or the width is not positive
     */
    public static Profile of(PowderPattern pattern, double from, double to, double width) {
        if (!(from < to) || !(width > 0)) {
            throw new IllegalArgumentException("a profile from " + from + " to " + to + " degrees with peaks "
                    + width + " degrees wide; expected from < to and a positive width");
        }
        int points = (int) Math.ceil((to - from) / width * POINTS_PER_WIDTH) + 1;
        double step = (to - from) / (points - 1);
        double[] angles = new double[points];
        double[] intensities = new double[points];
        for (int i = 0; i < points; i++) {
            angles[i] = from + i * step;
        }
        for (Peak peak : pattern.peaks()) {
            int first = (int) Math.max(0, Math.ceil((peak.twoTheta() - REACH * width - from) / step));
            int last = (int) Math.min(points - 1, Math.floor((peak.twoTheta() + REACH * width - from) / step));
            for (int i = first; i <= last; i++) {
                intensities[i] += peak.intensity() * shape((angles[i] - peak.twoTheta()) / width);
            }
        }
        double highest = 0;
        for (double intensity : intensities) {
            highest = Math.max(highest, intensity);
        }
        for (int i = 0; i < points && highest > 0; i++) {
            intensities[i] *= 100 / highest;
        }
        return new Profile(angles, intensities);
    }

    /** A peak of width 1 and height 1; all have the same area. */
    private static double shape(double x) {
        return LORENTZIAN / (1 + 4 * x * x) + (1 - LORENTZIAN) * Math.exp(-4 * Math.log(2) * x * x);
    }
}

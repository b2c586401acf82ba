// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

/**
 * A colour of the sRGB space.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 */
public record Rgb(int red, int green, int blue) {

    private static final int MOST = 255;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if one is not from 0 to 255
     */
    public Rgb {
        if ((red | green | blue) < 0 || red > MOST || green > MOST || blue > MOST) {
            throw new IllegalArgumentException(
                    "expected parts from 0 to 255, found " + red + ", " + green + ", " + blue);
        }
    }

    /**
     * @param code such as 0x0072B2
     * @return the colour
     */
    public static Rgb of(int code) {
        return new Rgb(code >> 16 & MOST, code >> 8 & MOST, code & MOST);
    }

    /** {@return such as {@code #0072b2}} */
    public String hex() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    /**
     * Returns the contrast to another colour as the Web Content Accessibility Guidelines 2.1 define it
     * (https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio).
     *
     * @param other another colour
     * @return 1 for the same colour to 21 for black and white
     */
    public double contrast(Rgb other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / (double) MOST;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

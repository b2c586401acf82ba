// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.diffraction;

/**
 * A family of equivalent reflections in a powder pattern.
 *
 * @param hkl             indices by which it is named
 * @param multiplicity    how many reflections are in the family, Friedel mates included
 * @param spacing         d (A)
 * @param twoTheta        Bragg angle (degrees): lambda = 2 d sin(theta)
 * @param structureFactor the square of the modulus of F of one of them (electrons squared)
 * @param intensity       multiplicity x F squared x Lorentz-polarisation factor (arbitrary unit)
 */
public record Reflection(Miller hkl, int multiplicity, double spacing, double twoTheta, double structureFactor,
        double intensity) {
}

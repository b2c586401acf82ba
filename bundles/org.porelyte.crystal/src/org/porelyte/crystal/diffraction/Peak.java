// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.diffraction;

import java.util.Comparator;
import java.util.List;

/**
 * Reflections that fall on one angle of a powder pattern: one family, or several that symmetry does not relate but the
 * cell makes coincide, such as 3 3 3 and 5 1 1 of a cubic crystal.
 *
 * @param reflections the families, at least one
 * @param relative    intensity relative to the strongest peak of the pattern (percent)
 */
public record Peak(List<Reflection> reflections, double relative) {

    /** Copies the reflections, the strongest first. */
    public Peak {
        reflections = reflections.stream().sorted(Comparator.comparingDouble(Reflection::intensity).reversed()
                .thenComparing(Reflection::hkl)).toList();
    }

    /** {@return the Bragg angle (degrees)} */
    public double twoTheta() {
        return reflections.get(0).twoTheta();
    }

    /** {@return d (A)} */
    public double spacing() {
        return reflections.get(0).spacing();
    }

    /** {@return how many reflections there are in all families} */
    public int multiplicity() {
        return reflections.stream().mapToInt(Reflection::multiplicity).sum();
    }

    /** {@return the sum over all families (arbitrary unit)} */
    public double intensity() {
        return reflections.stream().mapToDouble(Reflection::intensity).sum();
    }
}

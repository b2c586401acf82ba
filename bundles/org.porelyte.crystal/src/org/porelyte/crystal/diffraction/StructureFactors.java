// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.diffraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Structure;

/**
 * Structure factors F(hkl) = sum of n f exp(-B s^2) exp(2 pi i (hx + ky + lz)) over all atoms of a cell, n the
 * occupancy. The phases of each index along each axis are computed once.
 */
final class StructureFactors {

    private final ScatteringFactors factors;
    private final double b;
    private final Map<String, List<Phases>> elements = new LinkedHashMap<>();

    /** Powers of the phases of an atom along the axes. */
    private record Phases(double occupancy, double[][] cosines, double[][] sines) {

        static Phases of(Atom atom, int[] most) {
            double[] position = atom.position();
            double[][] cosines = new double[3][];
            double[][] sines = new double[3][];
            for (int axis = 0; axis < 3; axis++) {
                cosines[axis] = new double[2 * most[axis] + 1];
                sines[axis] = new double[2 * most[axis] + 1];
                for (int index = -most[axis]; index <= most[axis]; index++) {
                    double turns = index * position[axis];
                    double angle = 2 * Math.PI * (turns - Math.rint(turns));
                    cosines[axis][index + most[axis]] = Math.cos(angle);
                    sines[axis][index + most[axis]] = Math.sin(angle);
                }
            }
            return new Phases(atom.occupancy(), cosines, sines);
        }
    }

    /**
     * @param most the largest index along each axis
     * @param b    isotropic displacement parameter of all atoms (A^2)
     */
    StructureFactors(Structure structure, ScatteringFactors factors, int[] most, double b) {
        this.factors = factors;
        this.b = b;
        for (Atom atom : structure.atoms()) {
            elements.computeIfAbsent(atom.element(), unused -> new ArrayList<>()).add(Phases.of(atom, most));
        }
    }

    /** The square of the modulus of F. */
    double squared(Miller hkl, double spacing) {
        double s = 1 / (2 * spacing);
        double real = 0;
        double imaginary = 0;
        for (Map.Entry<String, List<Phases>> element : elements.entrySet()) {
            double re = 0;
            double im = 0;
            for (Phases atom : element.getValue()) {
                int h = hkl.h() + atom.cosines[0].length / 2;
                int k = hkl.k() + atom.cosines[1].length / 2;
                int l = hkl.l() + atom.cosines[2].length / 2;
                double c = atom.cosines[0][h] * atom.cosines[1][k] - atom.sines[0][h] * atom.sines[1][k];
                double d = atom.sines[0][h] * atom.cosines[1][k] + atom.cosines[0][h] * atom.sines[1][k];
                re += atom.occupancy * (c * atom.cosines[2][l] - d * atom.sines[2][l]);
                im += atom.occupancy * (d * atom.cosines[2][l] + c * atom.sines[2][l]);
            }
            double factor = factors.factor(element.getKey(), s);
            real += factor * re;
            imaginary += factor * im;
        }
        double damped = Math.exp(-b * s * s);
        return damped * damped * (real * real + imaginary * imaginary);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.neighbours.Neighbours;

/** Angles at an atom between its bonds. */
final class Geometry {

    private final double[][] directions;

    Geometry(BondedStructure structure, int atom) {
        Neighbours near = structure.bonds().neighbours();
        Cell cell = structure.structure().cell();
        Atom from = structure.atoms().get(atom);
        directions = new double[near.count(atom)][];
        for (int n = 0; n < directions.length; n++) {
            int k = near.start(atom) + n;
            Atom to = structure.atoms().get(near.atom(k));
            directions[n] = cell.toCartesian(new double[] {to.x() - from.x() + near.a(k),
                to.y() - from.y() + near.b(k), to.z() - from.z() + near.c(k)});
            for (int axis = 0; axis < 3; axis++) {
                directions[n][axis] /= near.distance(k);
            }
        }
    }

    /** {@return the angle between two bonds (degrees), counted as the neighbours are} */
    double angle(int one, int other) {
        double[] u = directions[one];
        double[] v = directions[other];
        return Math.toDegrees(Math.acos(Math.clamp(u[0] * v[0] + u[1] * v[1] + u[2] * v[2], -1, 1)));
    }

    /** {@return the sum of the angles between three bonds (degrees): 360 where they lie in a plane, 328 in methane} */
    double sumOfThree() {
        return angle(0, 1) + angle(1, 2) + angle(0, 2);
    }
}

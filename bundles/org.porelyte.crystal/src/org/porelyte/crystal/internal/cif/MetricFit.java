// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.Collection;

import org.porelyte.crystal.Cell;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/** Whether operations leave lengths and angles of a cell as they are: W^T G W = G for the metric tensor G. */
final class MetricFit {

    /** Relative change of G that is more than rounding: 0.1 % of a length, 0.1 degrees of an angle. */
    private static final double TOLERANCE = 2e-3;

    private final double[][] metric = new double[3][3];

    MetricFit(Cell cell) {
        double[][] v = cell.vectors();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                metric[i][j] = v[i][0] * v[j][0] + v[i][1] * v[j][1] + v[i][2] * v[j][2];
            }
        }
    }

    boolean fits(Collection<SymmetryOperation> operations) {
        return operations.stream().allMatch(this::fits);
    }

    private boolean fits(SymmetryOperation operation) {
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                double sum = 0;
                for (int k = 0; k < 3; k++) {
                    for (int l = 0; l < 3; l++) {
                        sum += operation.rotation(k, i) * metric[k][l] * operation.rotation(l, j);
                    }
                }
                if (Math.abs(sum - metric[i][j]) > TOLERANCE * Math.sqrt(metric[i][i] * metric[j][j])) {
                    return false;
                }
            }
        }
        return true;
    }
}

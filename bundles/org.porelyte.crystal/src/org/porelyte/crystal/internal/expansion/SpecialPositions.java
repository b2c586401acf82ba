// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.expansion;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.crystal.Cell;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/** Brings atoms near special positions onto them: the mean of the images that fall together. */
final class SpecialPositions {

    private static final int ROUNDS = 4;

    private final double[][] vectors;
    private final List<SymmetryOperation> operations;

    SpecialPositions(Cell cell, List<SymmetryOperation> operations) {
        vectors = cell.vectors();
        this.operations = operations;
    }

    /** {@return the position that all images within a distance (A) have as their mean; itself where there are none} */
    double[] snapped(double[] position, double within) {
        double[] x = position;
        for (int round = 0; round < ROUNDS && operations.size() > 1; round++) {
            double[] mean = mean(x, within);
            if (mean == x) {
                return x;
            }
            double moved = distance(x, mean);
            x = mean;
            if (moved < 1e-12) {
                return x;
            }
        }
        return x;
    }

    private double[] mean(double[] x, double within) {
        double[] sum = x.clone();
        int count = 1;
        for (SymmetryOperation operation : operations) {
            double[] image = nearest(operation.apply(x), x);
            if (!operation.equals(SymmetryOperation.IDENTITY) && distance(image, x) <= within) {
                count++;
                for (int i = 0; i < 3; i++) {
                    sum[i] += image[i];
                }
            }
        }
        if (count == 1) {
            return x;
        }
        for (int i = 0; i < 3; i++) {
            sum[i] /= count;
        }
        return sum;
    }

    /** {@return the images in the cell, each once} */
    List<double[]> images(double[] x) {
        List<double[]> images = new ArrayList<>();
        for (SymmetryOperation operation : operations) {
            double[] image = operation.apply(x);
            if (images.stream().noneMatch(known -> distance(nearest(image, known), known) < CellFiller.SAME)) {
                images.add(wrapped(image));
            }
        }
        return images;
    }

    /** Close to a face the coordinate is 0 rather than 0.999..., so that equal structures look equal. */
    static double[] wrapped(double[] x) {
        double[] wrapped = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = PointGrid.wrapped(x[i]);
            wrapped[i] = 1 - part < 1e-12 ? 0 : part;
        }
        return wrapped;
    }

    private static double[] nearest(double[] image, double[] x) {
        double[] nearest = new double[3];
        for (int i = 0; i < 3; i++) {
            nearest[i] = image[i] - Math.rint(image[i] - x[i]);
        }
        return nearest;
    }

    double distance(double[] one, double[] other) {
        double a = one[0] - other[0];
        double b = one[1] - other[1];
        double c = one[2] - other[2];
        double u = a * vectors[0][0] + b * vectors[1][0] + c * vectors[2][0];
        double v = b * vectors[1][1] + c * vectors[2][1];
        double w = c * vectors[2][2];
        return Math.sqrt(u * u + v * v + w * w);
    }
}

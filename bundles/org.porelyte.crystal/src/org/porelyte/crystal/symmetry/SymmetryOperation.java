// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.symmetry;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * An operation of a space group on fractional coordinates: x' = W x + w. Translations are exact multiples of 1/24,
 * which holds all those of International Tables A, and lie in [0, 1). Immutable.
 */
public final class SymmetryOperation implements Comparable<SymmetryOperation> {

    /** Translations are multiples of one part in this. */
    public static final int PARTS = 24;

    /** Leaves everything where it is. */
    public static final SymmetryOperation IDENTITY =
            new SymmetryOperation(new int[] {1, 0, 0, 0, 1, 0, 0, 0, 1}, new int[3]);

    /** Inverts through the origin. */
    static final SymmetryOperation INVERSION =
            new SymmetryOperation(new int[] {-1, 0, 0, 0, -1, 0, 0, 0, -1}, new int[3]);

    private final int[] rotation;
    private final int[] translation;

    private SymmetryOperation(int[] rotation, int[] translation) {
        this.rotation = rotation;
        this.translation = translation;
    }

    /**
     * Makes an operation.
     *
     * @param rotation    W by rows, 9 numbers
     * @param translation w in parts of 1/24, 3 numbers; brought into [0, 24)
     * @return the operation
     * @throws IllegalArgumentException if a shape is wrong, or W does not have determinant 1 or -1
     */
    public static SymmetryOperation of(int[] rotation, int[] translation) {
        if (rotation.length != 9 || translation.length != 3) {
            throw new IllegalArgumentException("expected 9 numbers and 3, got " + rotation.length + " and "
                    + translation.length);
        }
        SymmetryOperation operation = new SymmetryOperation(rotation.clone(), wrapped(translation));
        if (Math.abs(operation.determinant()) != 1) {
            throw new IllegalArgumentException("the matrix " + Arrays.toString(rotation)
                    + " has the determinant " + operation.determinant() + "; expected 1 or -1");
        }
        return operation;
    }

    /**
     * Makes a translation.
     *
     * @param x along a in parts of 1/24
     * @param y along b in parts of 1/24
     * @param z along c in parts of 1/24
     * @return the operation
     */
    public static SymmetryOperation translation(int x, int y, int z) {
        return of(IDENTITY.rotation, new int[] {x, y, z});
    }

    /**
     * Reads an operation as CIFs write them.
     *
     * @param text such as {@code -x+1/2, y, z-x}; capitals, blanks and decimals are understood
     * @return the operation
     * @throws IllegalArgumentException if it is none; says what was expected
     */
    public static SymmetryOperation parse(String text) {
        return new OperationText(text).read();
    }

    /**
     * Completes operations to the group that they generate.
     *
     * @param generators some operations
     * @return all products of them, modulo translations of the cell, in their order, the identity first
     * @throws IllegalArgumentException if there are more than any space group has
     */
    public static List<SymmetryOperation> group(Collection<SymmetryOperation> generators) {
        return SymmetryGroup.generatedBy(generators);
    }

    private static int[] wrapped(int[] parts) {
        return Arrays.stream(parts).map(part -> Math.floorMod(part, PARTS)).toArray();
    }

    /** {@return the determinant of W: 1 for proper, -1 for improper operations} */
    public int determinant() {
        return IntMatrix.determinant(rotation);
    }

    /** {@return the sum of the diagonal of W, which tells with the determinant what kind of operation it is} */
    public int trace() {
        return rotation[0] + rotation[4] + rotation[8];
    }

    /**
     * @param row    0 to 2
     * @param column 0 to 2
     * @return an element of W
     */
    public int rotation(int row, int column) {
        return rotation[3 * row + column];
    }

    /**
     * @param axis 0 to 2
     * @return a component of w in parts of 1/24, from 0 to 23
     */
    public int translationParts(int axis) {
        return translation[axis];
    }

    /** {@return whether W is that of the identity} */
    public boolean isTranslation() {
        return Arrays.equals(rotation, IDENTITY.rotation);
    }

    /**
     * Applies one operation after another.
     *
     * @param first applied before this one
     * @return both as one
     */
    public SymmetryOperation after(SymmetryOperation first) {
        int[] moved = IntMatrix.times(rotation, first.translation, 1);
        for (int i = 0; i < 3; i++) {
            moved[i] += translation[i];
        }
        return new SymmetryOperation(IntMatrix.times(rotation, first.rotation, 3), wrapped(moved));
    }

    /** {@return the operation that takes this one back} */
    public SymmetryOperation inverse() {
        int[] back = IntMatrix.inverse(rotation);
        int[] moved = IntMatrix.times(back, translation, 1);
        return new SymmetryOperation(back, wrapped(Arrays.stream(moved).map(part -> -part).toArray()));
    }

    /**
     * Applies the operation.
     *
     * @param x three fractional coordinates
     * @return the image, not brought into the cell; a new array
     */
    public double[] apply(double[] x) {
        double[] image = new double[3];
        for (int row = 0; row < 3; row++) {
            image[row] = rotation[3 * row] * x[0] + rotation[3 * row + 1] * x[1] + rotation[3 * row + 2] * x[2]
                    + translation[row] / (double) PARTS;
        }
        return image;
    }

    /** Orders by W, then by w, the identity's W first; so that a group has one order. */
    @Override
    public int compareTo(SymmetryOperation other) {
        boolean translates = isTranslation();
        if (translates != other.isTranslation()) {
            return translates ? -1 : 1;
        }
        int byRotation = Arrays.compare(other.rotation, rotation);
        return byRotation != 0 ? byRotation : Arrays.compare(translation, other.translation);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SymmetryOperation operation && Arrays.equals(rotation, operation.rotation)
                && Arrays.equals(translation, operation.translation);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(rotation) + Arrays.hashCode(translation);
    }

    /** {@return the operation as CIFs write it, such as {@code -x+1/2,y,-x+z}} */
    @Override
    public String toString() {
        return OperationText.write(rotation, translation);
    }
}

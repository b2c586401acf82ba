// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Numbers that do not change. NaN stands for a missing one. */
public final class Numbers {

    /** No numbers. */
    public static final Numbers NONE = new Numbers(new double[0]);

    private final double[] values;

    private Numbers(double[] values) {
        this.values = values;
    }

    /**
     * @param values copied; not null
     * @return the numbers
     */
    public static Numbers of(double... values) {
        return new Numbers(values.clone());
    }

    /** {@return how many there are} */
    public int size() {
        return values.length;
    }

    /**
     * @param index from 0
     * @return the number there
     * @throws IndexOutOfBoundsException if there is none
     */
    public double get(int index) {
        return values[index];
    }

    /** {@return the numbers in order} */
    public DoubleStream stream() {
        return Arrays.stream(values);
    }

    /** {@return a copy} */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return values.length <= 8 ? Arrays.toString(values) : values.length + " numbers";
    }
}

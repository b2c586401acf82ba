// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.search;

/**
 * A movement that takes sites to sites of the same kind.
 *
 * @param rotation    W by rows
 * @param translation w, in fractional coordinates, as the sites have it
 * @param images      numbers of the sites that the sites are taken to
 * @param deviation   the largest distance of a moved site from its image (A)
 */
record Motion(int[] rotation, double[] translation, int[] images, double deviation) {

    /** Leaves everything where it is. */
    static Motion none(int sites) {
        int[] images = new int[sites];
        for (int i = 0; i < sites; i++) {
            images[i] = i;
        }
        return new Motion(Matrices.identity(), new double[3], images, 0);
    }
}

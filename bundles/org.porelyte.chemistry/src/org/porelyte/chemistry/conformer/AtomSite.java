// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.conformer;

/**
 * An atom in space.
 *
 * @param element       symbol of the element
 * @param x             coordinate in angstrom
 * @param y             coordinate in angstrom
 * @param z             coordinate in angstrom
 * @param moleculeIndex index of the atom in the molecule, or -1 for a hydrogen that the molecule holds implicitly
 */
public record AtomSite(String element, double x, double y, double z, int moleculeIndex) {

    /**
     * Returns the distance to another atom.
     *
     * @param other the other atom
     * @return in angstrom
     */
    public double distance(AtomSite other) {
        return Math.hypot(Math.hypot(x - other.x, y - other.y), z - other.z);
    }

    /** The same atom elsewhere. */
    AtomSite moved(double dx) {
        return new AtomSite(element, x + dx, y, z, moleculeIndex);
    }
}

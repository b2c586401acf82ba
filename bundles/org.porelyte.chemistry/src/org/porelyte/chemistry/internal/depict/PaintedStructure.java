// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;

import org.porelyte.chemistry.internal.depict.scene.Scene;

/**
 * A structure that was laid out and painted.
 *
 * @param scene the picture, in pixels
 * @param atoms where the atoms are in it, by their indices
 */
public record PaintedStructure(Scene scene, List<Point2D> atoms) {

    /** Copies the list. */
    public PaintedStructure {
        atoms = List.copyOf(atoms);
    }

    /**
     * Moves or scales picture and atoms.
     *
     * @param transform how; scales both axes alike
     * @return the structure there
     */
    public PaintedStructure transformed(AffineTransform transform) {
        return new PaintedStructure(scene.transformed(transform),
                atoms.stream().map(atom -> transform.transform(atom, null)).toList());
    }

    /**
     * Puts more above or below the structure.
     *
     * @param newScene the whole picture
     * @return the structure with this picture
     */
    public PaintedStructure withScene(Scene newScene) {
        return new PaintedStructure(newScene, atoms);
    }
}

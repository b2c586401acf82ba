// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.sketch;

import java.util.List;
import java.util.Set;

import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * A structure that is to be drawn.
 *
 * @param structure its atoms and bonds; nobody else changes them
 * @param halos     sets of atoms, each of which gets a ring around it
 * @param badges    signs beside atoms
 * @param label     lines below it; the first stands out
 */
public record Sketch(IAtomContainer structure, List<Set<Integer>> halos, List<Badge> badges, List<String> label) {

    /** Copies the lists. */
    public Sketch {
        halos = List.copyOf(halos);
        badges = List.copyOf(badges);
        label = List.copyOf(label);
    }

    /**
     * Makes a sketch without marks.
     *
     * @param structure its atoms and bonds
     * @param label     lines below it
     * @return the sketch
     */
    public static Sketch plain(IAtomContainer structure, String... label) {
        return new Sketch(structure, List.of(), List.of(), List.of(label));
    }

    /**
     * Changes the label.
     *
     * @param lines the new lines
     * @return the sketch with them
     */
    public Sketch withLabel(String... lines) {
        return new Sketch(structure, halos, badges, List.of(lines));
    }
}

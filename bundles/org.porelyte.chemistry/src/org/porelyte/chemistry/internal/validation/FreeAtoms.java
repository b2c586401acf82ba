// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.Linker;

/** Mapped atoms of a linker that neither a connection point nor a graft anchor names. */
final class FreeAtoms {

    /** Maps above are not written by hand. */
    private static final int HIGHEST_MAP = 99;

    private FreeAtoms() {
    }

    /** Maps of free atoms that fit. */
    static List<Integer> of(Linker linker, Molecule structure, IntPredicate fits) {
        return IntStream.rangeClosed(1, HIGHEST_MAP).boxed()
                .filter(map -> linker.getConnectionPoints().stream().noneMatch(point -> point.getAtomMap() == map))
                .filter(map -> linker.getGraftAnchors().stream().noneMatch(anchor -> anchor.getAtomMap() == map))
                .filter(map -> structure.atomWithMap(map).isPresent()
                        && fits.test(structure.atomWithMap(map).getAsInt()))
                .toList();
    }
}

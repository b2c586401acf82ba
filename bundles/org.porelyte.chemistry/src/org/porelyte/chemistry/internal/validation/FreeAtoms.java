// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.stream.IntStream;

import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.SmartsQuery;
import org.porelyte.model.Linker;

/** Mapped atoms of a linker that neither a connection point nor a graft anchor names. */
final class FreeAtoms {

    /** Maps above are not written by hand. */
    private static final int HIGHEST_MAP = 99;

    private FreeAtoms() {
    }

    /** Whether an atom is the first one of a pattern somewhere. */
    static boolean fits(Molecule structure, int atom, String pattern) {
        return SmartsQuery.compile("[$(" + pattern + ")]").matches(structure).stream()
                .anyMatch(match -> match[0] == atom);
    }

    /** Maps of free atoms that are the first one of a pattern. */
    static List<Integer> of(Linker linker, Molecule structure, String pattern) {
        return IntStream.rangeClosed(1, HIGHEST_MAP).boxed()
                .filter(map -> linker.getConnectionPoints().stream().noneMatch(point -> point.getAtomMap() == map))
                .filter(map -> linker.getGraftAnchors().stream().noneMatch(anchor -> anchor.getAtomMap() == map))
                .filter(map -> structure.atomWithMap(map).isPresent()
                        && fits(structure, structure.atomWithMap(map).getAsInt(), pattern))
                .toList();
    }
}

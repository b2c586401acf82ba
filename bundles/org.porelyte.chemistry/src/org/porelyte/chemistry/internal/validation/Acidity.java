// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.porelyte.chemistry.Molecule;

/** Hydrogens by the element that they are on. */
final class Acidity {

    private static final Set<String> HETERO = Set.of("O", "N", "S", "P");

    private Acidity() {
    }

    /** Hydrogens that can leave as protons: those on O, N, S and P. */
    static int protons(Molecule structure) {
        return hydrogens(structure, HETERO::contains);
    }

    /** Hydrogens that a substituent can replace: those on C. */
    static int carbonHydrogens(Molecule structure) {
        return hydrogens(structure, "C"::equals);
    }

    private static int hydrogens(Molecule structure, Predicate<String> on) {
        return IntStream.range(0, structure.atomCount()).filter(i -> on.test(structure.element(i)))
                .map(structure::implicitHydrogens).sum();
    }
}

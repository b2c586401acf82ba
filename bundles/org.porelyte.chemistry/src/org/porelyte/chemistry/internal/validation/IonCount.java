// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** How often the ions of a substance have to be written so that it is neutral. */
final class IonCount {

    private IonCount() {
    }

    /** Writing one cation and one anion as often as their charges want; what has other parts is left alone. */
    static List<Fix> fixes(EAttribute field, String smiles) {
        List<String> kinds = List.of(smiles.strip().split("\\.")).stream().distinct().toList();
        if (kinds.size() != 2 || kinds.stream().anyMatch(kind -> Reading.molecule(kind).isEmpty())) {
            return List.of();
        }
        int first = Reading.molecule(kinds.get(0)).map(Molecule::charge).orElse(0);
        int second = Reading.molecule(kinds.get(1)).map(Molecule::charge).orElse(0);
        if (!Charges.canBalance(first, second)) {
            return List.of();
        }
        int common = divisor(Math.abs(first), Math.abs(second));
        List<String> ions = new ArrayList<>(Collections.nCopies(Math.abs(second) / common, kinds.get(0)));
        ions.addAll(Collections.nCopies(Math.abs(first) / common, kinds.get(1)));
        return List.of(Fixes.set(field, String.join(".", ions)));
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}

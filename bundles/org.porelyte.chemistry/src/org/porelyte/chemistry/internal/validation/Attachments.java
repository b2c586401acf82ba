// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.oligomer.EndGroup;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** The places, written {@code *}, where a substituent or a repeat unit is attached. */
final class Attachments {

    private Attachments() {
    }

    /** Indices of the attachment points. */
    static List<Integer> of(Molecule structure) {
        return IntStream.range(0, structure.atomCount()).filter(i -> structure.element(i).equals("*")).boxed().toList();
    }

    /** Attaching a group that is drawn without {@code *} by its first atom. */
    static List<Fix> fixes(EAttribute field, String smiles) {
        String attached = "*" + smiles.strip();
        Optional<Molecule> structure = Reading.molecule(attached);
        boolean one = structure.isPresent() && problemOfOne(structure.get()).isEmpty();
        return one ? List.of(Fixes.set(field, attached)) : List.of();
    }

    /** Why this is no substituent with one attachment point, or nothing if it is. */
    static Optional<String> problemOfOne(Molecule structure) {
        int points = of(structure).size();
        if (points != 1) {
            return Optional.of("has " + (points == 0 ? "no attachment point" : points + " attachment points")
                    + " (*), expected one");
        }
        try {
            EndGroup.of("", structure);
            return Optional.empty();
        } catch (ChemistryException e) {
            return Optional.of("has an attachment point (*) without exactly one single bond");
        }
    }
}

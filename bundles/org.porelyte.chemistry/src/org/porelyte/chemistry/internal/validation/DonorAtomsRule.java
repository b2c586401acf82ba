// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;

/** Donor atoms are elements of the group. */
public final class DonorAtomsRule extends ElementRule<FunctionalGroup> {

    /** Creates the rule. */
    public DonorAtomsRule() {
        super("donor-atoms", "The donor atoms of a group are part of it", FunctionalGroup.class);
    }

    @Override
    protected void check(FunctionalGroup group, Findings findings) {
        Optional<Molecule> drawn = Reading.molecule(group.getSmiles());
        if (drawn.isEmpty()) {
            return;
        }
        Set<String> elements = new TreeSet<>();
        for (int i = 0; i < drawn.get().atomCount(); i++) {
            elements.add(drawn.get().element(i));
        }
        for (String donor : new TreeSet<>(group.getDonorAtoms())) {
            if (!elements.contains(donor)) {
                findings.warning(group, Literals.FUNCTIONAL_GROUP__DONOR_ATOMS, "names '" + donor
                        + "', which is no element of the group",
                                "Give element symbols such as O or N, one per atom.", fix(donor, elements));
            }
        }
    }

    private static Fix fix(String donor, Set<String> elements) {
        for (String element : elements) {
            if (element.equalsIgnoreCase(donor.strip())) {
                return Fix.safe("capitals", "Write " + element + " for " + donor, FunctionalGroup.class,
                        group -> group.getDonorAtoms().replaceAll(atom -> atom.equals(donor) ? element : atom));
            }
        }
        return Fix.choice("remove", "Remove " + donor + " from the donor atoms", FunctionalGroup.class,
                group -> group.getDonorAtoms().removeIf(donor::equals));
    }
}

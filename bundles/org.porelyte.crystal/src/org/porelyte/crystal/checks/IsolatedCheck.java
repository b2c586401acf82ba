// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import java.util.List;

import org.porelyte.crystal.bonds.Component;
import org.porelyte.crystal.bonds.Guest;
import org.porelyte.crystal.bonds.Guests;

/** Finds atoms without bonds, and molecules beside a framework. */
public final class IsolatedCheck implements Check {

    private static final String GASES = " He Ne Ar Kr Xe Rn ";
    private static final String HALIDES = " F Cl Br I ";

    @Override
    public String id() {
        return "isolated";
    }

    @Override
    public String title() {
        return "Isolated atoms and molecules";
    }

    @Override
    public List<Finding> find(BondedStructure structure) {
        AtomGroups groups = new AtomGroups(structure.structure());
        for (Component component : structure.components()) {
            if (component.size() == 1 && component.dimensions() == 0) {
                atom(structure, component.atoms().findFirst().getAsInt(), groups);
            }
        }
        for (Guest guest : new Guests().of(structure.bonds())) {
            if (guest.component().size() > 1) {
                groups.add(Verdict.WARNING, guest.name() + ", not bonded to the framework", guest.isSolvent()
                        ? "take the guests out for an empty framework" : "keep it if it balances the charge",
                        guest.component().atoms().boxed().toArray(Integer[]::new));
            }
        }
        return groups.findings();
    }

    private static void atom(BondedStructure structure, int i, AtomGroups groups) {
        String element = structure.element(i);
        String wrapped = " " + element + " ";
        if (!structure.elements().isKnown(element) || GASES.contains(wrapped)) {
            return;
        }
        if (structure.isMetal(i) || HALIDES.contains(wrapped)) {
            groups.add(Verdict.WARNING, element + " without a bond", "keep it if it is an ion that balances the "
                    + "charge; else look for what it should be bonded to", i);
        } else if (element.equals("O")) {
            groups.add(Verdict.WARNING, "oxygen without a bond, water without its hydrogens perhaps",
                    "take it out for an empty framework, or add the hydrogens", i);
        } else {
            groups.add(Verdict.ERROR, element + " without a bond",
                    "take it out, or look for what it should be bonded to", i);
        }
    }
}

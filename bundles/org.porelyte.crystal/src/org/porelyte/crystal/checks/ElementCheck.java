// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import java.util.List;

/** Finds atoms of elements without a covalent radius, which therefore have no bonds. */
public final class ElementCheck implements Check {

    @Override
    public String id() {
        return "element";
    }

    @Override
    public String title() {
        return "Known elements";
    }

    @Override
    public List<Finding> find(BondedStructure structure) {
        AtomGroups groups = new AtomGroups(structure.structure());
        for (int i = 0; i < structure.atoms().size(); i++) {
            if (!structure.elements().isKnown(structure.element(i))) {
                groups.add(Verdict.ERROR, "no covalent radius is known for '" + structure.element(i)
                        + "', so no bonds are found", "correct the symbol of the element, or take dummy atoms out", i);
            }
        }
        return groups.findings();
    }
}

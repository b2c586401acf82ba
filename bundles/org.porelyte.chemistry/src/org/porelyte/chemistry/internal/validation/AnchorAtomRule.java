// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.OptionalInt;

import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.marking.AnchorAtoms;
import org.porelyte.model.GraftAnchor;
import org.porelyte.model.Linker;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** The atom of a graft anchor is in the structure, and a chain can bind to it in the way that is named. */
public final class AnchorAtomRule extends ElementRule<GraftAnchor> {

    /** Creates the rule. */
    public AnchorAtomRule() {
        super("anchor-atom", "A graft anchor names an atom of the structure that a chain can bind to",
                GraftAnchor.class);
    }

    @Override
    protected void check(GraftAnchor anchor, Findings findings) {
        if (!(anchor.eContainer() instanceof Linker linker)) {
            return;
        }
        Molecule structure = Reading.linker(linker).orElse(null);
        if (structure == null) {
            return;
        }
        OptionalInt atom = structure.atomWithMap(anchor.getAtomMap());
        if (anchor.getAtomMap() < 1 || atom.isEmpty()) {
            findings.error(anchor, Literals.GRAFT_ANCHOR__ATOM_MAP, "is " + anchor.getAtomMap()
                    + ", but the SMILES has no atom with that map",
                    "Number the atom that the chain binds to, such as [CH2:4] of a vinyl, and name that number here.",
                    FreeAtoms.of(linker, structure, at -> AnchorAtoms.fits(structure, at, anchor.getChemistry()))
                            .stream().map(map -> Fixes.set(Literals.GRAFT_ANCHOR__ATOM_MAP, map)).toList());
        } else if (!AnchorAtoms.fits(structure, atom.getAsInt(), anchor.getChemistry())) {
            findings.error(anchor, Literals.GRAFT_ANCHOR__CHEMISTRY, "is " + anchor.getChemistry() + ", but the atom :"
                    + anchor.getAtomMap() + " is no such " + structure.element(atom.getAsInt()),
                    "Number the atom that the chain binds to, or choose its chemistry.",
                    chemistries(structure, atom.getAsInt()));
        }
    }

    /** The ways in which a chain can bind to this atom; any atom would do for OTHER, which says nothing. */
    private static List<Fix> chemistries(Molecule structure, int atom) {
        return AnchorAtoms.of(structure, atom).stream()
                .map(chemistry -> Fixes.set(Literals.GRAFT_ANCHOR__CHEMISTRY, chemistry)).toList();
    }
}

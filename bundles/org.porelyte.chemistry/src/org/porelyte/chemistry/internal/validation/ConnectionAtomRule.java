// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.OptionalInt;

import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.marking.BindingAtoms;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.Linker;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** The atom of a connection point is in the structure, and it is one that binds in the way that is named. */
public final class ConnectionAtomRule extends ElementRule<ConnectionPoint> {

    /** Creates the rule. */
    public ConnectionAtomRule() {
        super("connection-atom", "A connection point names an atom of the structure that binds so",
                ConnectionPoint.class);
    }

    @Override
    protected void check(ConnectionPoint point, Findings findings) {
        if (!(point.eContainer() instanceof Linker linker) || point.getAtomMap() < 1) {
            return;
        }
        Molecule structure = Reading.linker(linker).orElse(null);
        if (structure == null) {
            return;
        }
        OptionalInt atom = structure.atomWithMap(point.getAtomMap());
        if (atom.isEmpty()) {
            findings.error(point, Literals.CONNECTION_POINT__ATOM_MAP, "is " + point.getAtomMap()
                    + ", but the SMILES has no atom with that map", "Number the atom that binds, such as O[C:"
                    + point.getAtomMap() + "]=O, or name the number of another atom.",
                    FreeAtoms.of(linker, structure, at -> BindingAtoms.fits(structure, at, point.getBinding()))
                            .stream().map(map -> Fixes.set(Literals.CONNECTION_POINT__ATOM_MAP, map)).toList());
        } else if (!BindingAtoms.fits(structure, atom.getAsInt(), point.getBinding())) {
            findings.error(point, Literals.CONNECTION_POINT__BINDING, "is " + point.getBinding() + ", but the atom :"
                    + point.getAtomMap() + " is no such " + structure.element(atom.getAsInt()),
                    "Number the carbon of a carboxylate or the atom that itself binds, or choose its way of binding.",
                    bindings(structure, atom.getAsInt()));
        }
    }

    /** The ways in which this atom can bind, the simplest first. */
    private static List<Fix> bindings(Molecule structure, int atom) {
        return BindingAtoms.of(structure, atom).stream()
                .map(binding -> Fixes.set(Literals.CONNECTION_POINT__BINDING, binding)).toList();
    }
}

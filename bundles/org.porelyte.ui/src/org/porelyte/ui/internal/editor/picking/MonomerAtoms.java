// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.picking;

import java.util.List;
import java.util.OptionalInt;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.depict.AtomPlace;
import org.porelyte.chemistry.depict.Drawing;
import org.porelyte.chemistry.marking.MonomerMarks;
import org.porelyte.chemistry.oligomer.PolymerisableBond;
import org.porelyte.model.Monomer;
import org.porelyte.ui.internal.editor.picking.Choice.State;

/** The polymerising bond of a monomer. */
final class MonomerAtoms implements AtomMarks {

    private static final String STEP = "Set Polymerising Bond";

    private final Monomer monomer;
    private final MonomerMarks marks;

    MonomerAtoms(Monomer monomer) {
        this.monomer = monomer;
        marks = new MonomerMarks(monomer);
    }

    @Override
    public String smiles() {
        return monomer.getSmiles() == null ? "" : monomer.getSmiles().strip();
    }

    @Override
    public String hint() {
        return "Click a carbon of the C=C that polymerises, or go to it with the arrow keys and press Enter, to say "
                + "where the chain binds.";
    }

    @Override
    public String role(AtomPlace atom, Drawing drawing) {
        if (atom.part() > 0) {
            return "counter-ion";
        }
        try {
            PolymerisableBond bond = PolymerisableBond.ofMonomer(Molecule.parse(smiles()));
            return atom.index() == bond.near() ? "the chain so far binds here"
                    : atom.index() == bond.far() ? "the chain goes on from here" : "";
        } catch (ChemistryException e) {
            // The notes and problems say that there is no such bond.
            return "";
        }
    }

    @Override
    public List<Choice> choices(int atom) {
        Molecule structure = marks.smiles().molecule();
        OptionalInt partner = MonomerMarks.partner(structure, atom);
        Choice clear = new Choice.Change("No Polymerising Bond", marks.isNamed() ? State.OPEN : State.IMPOSSIBLE,
                "Clear Polymerising Bond", marks::clear);
        if (partner.isEmpty()) {
            return List.of(Choice.Change.none("Not a Carbon of a C=C"), new Choice.Line(), clear);
        }
        return List.of(
                new Choice.Change("Chain So Far Binds Here (:1)", state(structure, atom, 1), STEP,
                        () -> marks.polymerise(atom)),
                new Choice.Change("Chain Goes On From Here (:2)", state(structure, atom, 2), STEP,
                        () -> marks.polymerise(partner.getAsInt())),
                new Choice.Line(), clear);
    }

    private static State state(Molecule structure, int atom, int map) {
        return structure.atomWithMap(map).orElse(-1) == atom ? State.CHOSEN : State.OPEN;
    }
}

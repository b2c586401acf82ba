// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.picking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.Substituent;
import org.porelyte.chemistry.depict.AtomPlace;
import org.porelyte.chemistry.depict.Drawing;
import org.porelyte.chemistry.marking.AnchorAtoms;
import org.porelyte.chemistry.marking.BindingAtoms;
import org.porelyte.chemistry.marking.LinkerMarks;
import org.porelyte.model.AnchorChemistry;
import org.porelyte.model.BindingGroup;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.GraftAnchor;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.ui.internal.editor.picking.Choice.State;

/** Connection points, graft anchors and groups of a linker. */
final class LinkerAtoms implements AtomMarks {

    private static final String POINT = "Connection Point";
    private static final String ANCHOR = "Graft Anchor";

    private final Linker linker;
    private final LinkerMarks marks;

    LinkerAtoms(Linker linker) {
        this.linker = linker;
        marks = new LinkerMarks(linker);
    }

    @Override
    public String smiles() {
        return linker.getSmiles() == null ? "" : linker.getSmiles().strip();
    }

    @Override
    public String hint() {
        return smiles().isEmpty()
                ? "This is the molfile. Number its atoms there, or give a SMILES to pick atoms on the drawing."
                : "Click an atom, or go to it with the arrow keys and press Enter, to make it a connection point or a "
                        + "graft anchor, or to attach a group.";
    }

    @Override
    public String role(AtomPlace atom, Drawing drawing) {
        if (atom.atomMap() == 0 || !drawing.atomWithMap(atom.atomMap()).filter(atom::equals).isPresent()) {
            return "";
        }
        List<String> roles = new ArrayList<>();
        for (ConnectionPoint point : linker.getConnectionPoints()) {
            if (point.getAtomMap() == atom.atomMap()) {
                roles.add("connection point, " + Words.inSentence(point.getBinding()));
            }
        }
        for (GraftAnchor anchor : linker.getGraftAnchors()) {
            if (anchor.getAtomMap() == atom.atomMap()) {
                roles.add("graft anchor, " + Words.inSentence(anchor.getChemistry()));
            }
        }
        return String.join("; ", roles);
    }

    @Override
    public List<Choice> choices(int atom) {
        if (smiles().isEmpty()) {
            return List.of();
        }
        Molecule structure = marks.smiles().molecule();
        BindingGroup binding = marks.connectionPoint(atom).map(ConnectionPoint::getBinding).orElse(null);
        AnchorChemistry chemistry = marks.graftAnchor(atom).map(GraftAnchor::getChemistry).orElse(null);
        return List.of(
                group(POINT, BindingAtoms.of(structure, atom), BindingGroup.VALUES, binding,
                        chosen -> marks.connect(atom, chosen)),
                group(ANCHOR, anchors(structure, atom), AnchorChemistry.VALUES, chemistry,
                        chosen -> marks.anchor(atom, chosen)),
                new Choice.Line(),
                new Choice.Group("Attach Group", groups(atom)),
                new Choice.Line(),
                none(POINT, binding, () -> marks.disconnect(atom)),
                none(ANCHOR, chemistry, () -> marks.removeAnchor(atom)));
    }

    private static List<AnchorChemistry> anchors(Molecule structure, int atom) {
        List<AnchorChemistry> fitting = new ArrayList<>(AnchorAtoms.of(structure, atom));
        fitting.add(AnchorChemistry.OTHER);
        return fitting;
    }

    /** The groups of the library that can be put on, where there is a hydrogen to replace. */
    private List<Choice> groups(int atom) {
        if (marks.smiles().hydrogens(atom) == 0) {
            return List.of(Choice.Change.none("No Hydrogen to Replace"));
        }
        List<Choice> groups = EcoreUtil.getRootContainer(linker) instanceof Library library
                ? library.getFunctionalGroups().stream().filter(LinkerAtoms::canBePutOn)
                        .map(group -> attach(atom, group)).toList()
                : List.of();
        return groups.isEmpty() ? List.of(Choice.Change.none("No Functional Group of the Library Has a SMILES"))
                : groups;
    }

    private static boolean canBePutOn(FunctionalGroup group) {
        try {
            Substituent.parse(group.getSmiles() == null ? "" : group.getSmiles());
            return true;
        } catch (ChemistryException e) {
            // Its own form and the problems say what is wrong with it.
            return false;
        }
    }

    private Choice attach(int atom, FunctionalGroup group) {
        return new Choice.Change(group.getName() + "\t" + group.getSmiles(), State.OPEN, "Attach " + group.getName(),
                () -> marks.attach(atom, group));
    }

    /** Those that fit the atom come first: what the rules would complain of is possible, but not at hand. */
    private static <T extends Enumerator> Choice group(String text, List<T> fitting, List<T> all, T now,
            Consumer<T> change) {
        String step = (now == null ? "Add " : "Change ") + text;
        List<Choice> choices = new ArrayList<>();
        fitting.forEach(value -> choices.add(choice(value, now, step, change)));
        if (fitting.size() < all.size()) {
            if (!fitting.isEmpty()) {
                choices.add(new Choice.Line());
            }
            choices.add(Choice.Change.none("Do Not Fit This Atom:"));
        }
        all.stream().filter(value -> !fitting.contains(value))
                .forEach(value -> choices.add(choice(value, now, step, change)));
        return new Choice.Group(text, choices);
    }

    private static <T extends Enumerator> Choice choice(T value, T now, String step, Consumer<T> change) {
        return new Choice.Change(Words.atStart(value), value == now ? State.CHOSEN : State.OPEN, step,
                () -> change.accept(value));
    }

    private static Choice none(String text, Object now, Runnable change) {
        return new Choice.Change("No " + text, now == null ? State.IMPOSSIBLE : State.OPEN, "Remove " + text, change);
    }
}

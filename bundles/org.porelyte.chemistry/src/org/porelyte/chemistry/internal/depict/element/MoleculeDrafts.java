// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.porelyte.chemistry.Formula;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.composition.StructureReader;
import org.porelyte.chemistry.depict.Caption;
import org.porelyte.chemistry.depict.LegendEntry;
import org.porelyte.chemistry.depict.MarkKind;
import org.porelyte.chemistry.internal.depict.element.MarkFinder.Wanted;
import org.porelyte.chemistry.internal.depict.sketch.Sketch;
import org.porelyte.model.Binder;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.Linker;
import org.porelyte.model.Monomer;
import org.porelyte.model.NamedElement;

/** Drafts of elements that are molecules or parts of such. */
final class MoleculeDrafts {

    private static final LegendEntry ATTACHMENT = new LegendEntry(MarkKind.ATTACHMENT, "",
            "where the group is attached");
    private static final LegendEntry REPEAT = new LegendEntry(MarkKind.REPEAT_UNIT, "", "repeat unit");

    private final StructureReader structures;
    private final MarkFinder marks;

    MoleculeDrafts(StructureReader structures) {
        this.structures = structures;
        this.marks = new MarkFinder(structures);
    }

    Draft linker(Linker linker, Wanted wanted) {
        Molecule molecule = structures.linker(linker);
        Marks found = marks.of(linker, molecule, wanted);
        Sketch sketch = new Sketch(molecule.toCdk(), found.halos(), found.badges(), List.of());
        return new Draft(Draft.caption("Linker", linker, "", molecule.formula()), List.of(sketch), found.legend(),
                found.notes(), molecule.smiles());
    }

    Draft group(FunctionalGroup group) {
        if (group.getSmiles() == null || group.getSmiles().isBlank()) {
            String pattern = group.getSmarts() == null || group.getSmarts().isBlank() ? ""
                    : " Linkers that contain it (SMARTS " + group.getSmarts() + ") show it as marked.";
            throw new NothingToDrawException(StructureReader.named(group) + " has no SMILES: it is found on linkers, "
                    + "not put on them, and there is nothing to draw." + pattern);
        }
        return substituent(Draft.caption("Functional group", group, "", null), group, "smiles", group.getSmiles());
    }

    /** A piece with an attachment point, such as a group or an end group. */
    Draft substituent(Caption named, NamedElement owner, String field, String smiles) {
        Molecule molecule = structures.molecule(owner, field, smiles);
        Caption caption = new Caption(named.kind(), named.name(), named.unit(),
                Optional.of(molecule.formula()));
        return new Draft(caption, List.of(PlainSketches.substituent(molecule)), List.of(ATTACHMENT), List.of(),
                molecule.smiles());
    }

    Draft monomer(Monomer monomer, Wanted wanted) {
        Molecule molecule = structures.molecule(monomer, "smiles", monomer.getSmiles());
        Marks found = marks.of(monomer, molecule, wanted);
        List<Sketch> sketches = new ArrayList<>();
        sketches.add(new Sketch(molecule.toCdk(), found.halos(), found.badges(), List.of()));
        Formula formula = molecule.formula();
        String smiles = molecule.smiles();
        if (monomer.getCounterIonSmiles() != null && !monomer.getCounterIonSmiles().isBlank()) {
            Molecule ion = structures.molecule(monomer, "counterIonSmiles", monomer.getCounterIonSmiles());
            double per = ion.charge() == 0 ? 1 : Math.abs((double) molecule.charge() / ion.charge());
            sketches.set(0, sketches.get(0).withLabel("monomer"));
            sketches.add(Sketch.plain(ion.toCdk(), "counter-ion", Words.number(per) + " per monomer"));
            formula = formula.plus(ion.formula(), per);
            smiles = smiles + "." + ion.smiles();
        }
        return new Draft(Draft.caption("Monomer", monomer, "", formula), sketches, found.legend(), found.notes(),
                smiles);
    }

    /** A molecule, a salt or the unit of a polymer, without marks. */
    Draft whole(String kind, NamedElement element, String smiles) {
        Molecule molecule = structures.molecule(element, "smiles", smiles);
        if (molecule.smiles().contains("*")) {
            return repeating(kind, element, molecule);
        }
        return new Draft(Draft.caption(kind, element, "", molecule.formula()), PlainSketches.parts(molecule), List.of(),
                List.of(), molecule.smiles());
    }

    Draft binder(Binder binder) {
        Molecule molecule = structures.molecule(binder, "repeatUnitSmiles", binder.getRepeatUnitSmiles());
        return repeating("Binder", binder, molecule);
    }

    private static Draft repeating(String kind, NamedElement element, Molecule molecule) {
        return new Draft(Draft.caption(kind, element, "repeat unit", molecule.formula()),
                List.of(PlainSketches.repeatUnit(molecule)), List.of(REPEAT), List.of(), molecule.smiles());
    }
}

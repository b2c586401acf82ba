// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.forms;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.ui.internal.editor.picking.StructureFields;
import org.porelyte.ui.kit.form.FieldSpec;
import org.porelyte.ui.kit.form.FieldSpec.Checked;
import org.porelyte.ui.kit.form.FieldSpec.Choice;
import org.porelyte.ui.kit.form.FieldSpec.Number;
import org.porelyte.ui.kit.form.FieldSpec.Part;
import org.porelyte.ui.kit.form.FieldSpec.Parts;
import org.porelyte.ui.kit.form.FieldSpec.Reference;
import org.porelyte.ui.kit.form.FieldSpec.Text;
import org.porelyte.ui.kit.form.FieldSpec.Words;
import org.porelyte.ui.kit.form.FormSpec.Section;

/** The forms of what frameworks and their fillings are made of. */
final class BuildingBlockForms {

    private static final String DENSITY = "g/cm³";

    private final Checks checks;
    private final StructureFields structures;

    BuildingBlockForms(Checks checks, StructureFields structures) {
        this.checks = checks;
        this.structures = structures;
    }

    Map<EClass, List<Section>> sections() {
        return Map.ofEntries(
                Map.entry(Literals.LINKER, linker()),
                Map.entry(Literals.CONNECTION_POINT, List.of(Section.of("Connection point", connectionPoint()))),
                Map.entry(Literals.GRAFT_ANCHOR, List.of(Section.of("Graft anchor", graftAnchor()))),
                Map.entry(Literals.FUNCTIONAL_GROUP, functionalGroup()),
                Map.entry(Literals.NODE, node()),
                Map.entry(Literals.NET, net()),
                Map.entry(Literals.MONOMER, monomer()),
                Map.entry(Literals.OLIGOMER, oligomer()),
                Map.entry(Literals.LENGTH_WEIGHT, List.of(Section.of("Weight of a length", lengthWeight()))),
                Map.entry(Literals.END_GROUP, List.of(Section.of("End group", endGroup()))),
                Map.entry(Literals.COUNTER_ION, List.of(Section.of("Counter-ion", counterIon()))),
                Map.entry(Literals.SALT, List.of(Section.of("Structure",
                        smiles(Literals.SALT__SMILES, "SMILES", "[Li+].F[P-](F)(F)(F)(F)F")))),
                Map.entry(Literals.MEDIUM, medium()),
                Map.entry(Literals.BINDER, List.of(Section.of("Structure",
                        smiles(Literals.BINDER__REPEAT_UNIT_SMILES, "Repeat unit (SMILES)", "*CC(F)(F)*"),
                        Number.plain(Literals.BINDER__DENSITY, "Density", DENSITY)))),
                Map.entry(Literals.SCAFFOLD, List.of(Section.of("Material",
                        new Text(Literals.SCAFFOLD__MATERIAL, "Material", "bacterial cellulose", 1),
                        Number.plain(Literals.SCAFFOLD__DENSITY, "Density", DENSITY)))));
    }

    private Checked smiles(EAttribute feature, String label, String example) {
        return new Checked(feature, label, "SMILES or name, such as " + example, checks.structure());
    }

    private List<Section> linker() {
        return List.of(
                Section.of("Structure",
                        smiles(Literals.LINKER__SMILES, "SMILES", "O[C:1](=O)c1ccc(cc1)[C:2](O)=O"),
                        structures.linker(),
                        Number.plain(Literals.LINKER__TOPICITY, "Topicity", "connections")),
                Section.of("Connection points and graft anchors",
                        new Parts(Literals.LINKER__CONNECTION_POINTS, "Connection points", List.of(connectionPoint()),
                                null),
                        new Parts(Literals.LINKER__GRAFT_ANCHORS, "Graft anchors", List.of(graftAnchor()), null)),
                Section.closed("Molfile", new Text(Literals.LINKER__MOLFILE, "Molfile",
                        "only where SMILES cannot say it", 6)));
    }

    private static FieldSpec[] connectionPoint() {
        return new FieldSpec[] {
            Number.plain(Literals.CONNECTION_POINT__ATOM_MAP, "Atom map number", ""),
            new Choice(Literals.CONNECTION_POINT__BINDING, "Binds as"),
            Number.plain(Literals.CONNECTION_POINT__PROTONS_LOST, "Protons lost", "")};
    }

    private static FieldSpec[] graftAnchor() {
        return new FieldSpec[] {
            Number.plain(Literals.GRAFT_ANCHOR__ATOM_MAP, "Atom map number", ""),
            new Choice(Literals.GRAFT_ANCHOR__CHEMISTRY, "Chemistry")};
    }

    private List<Section> functionalGroup() {
        return List.of(
                Section.of("Structure",
                        new Checked(Literals.FUNCTIONAL_GROUP__SMILES, "Substituent (SMILES)",
                                "* is the attachment, such as *S(=O)(=O)O", checks.structure()),
                        new Checked(Literals.FUNCTIONAL_GROUP__SMARTS, "Pattern (SMARTS)",
                                "by which it is found, such as [SX4](=O)(=O)[OX2H]", checks.smarts())),
                Section.of("Role",
                        new Choice(Literals.FUNCTIONAL_GROUP__ROLE, "Role"),
                        Number.plain(Literals.FUNCTIONAL_GROUP__EXCHANGED_CHARGE, "Charge when exchanged", "e"),
                        new Words(Literals.FUNCTIONAL_GROUP__DONOR_ATOMS, "Donor atoms",
                                "element symbols, such as O N"),
                        new Part(Literals.FUNCTIONAL_GROUP__PKA, "pKa", ValueFields.SHORT)));
    }

    private List<Section> node() {
        return List.of(Section.of("Cluster",
                new Checked(Literals.NODE__FORMULA, "Formula", "Zr6O4(OH)4", checks.formula()),
                Number.plain(Literals.NODE__CHARGE, "Charge", "e"),
                Number.plain(Literals.NODE__CONNECTIVITY, "Connectivity", "linkers"),
                new Text(Literals.NODE__GEOMETRY_REFERENCE, "Geometry", "name of the geometry used in assembly", 1)));
    }

    private static List<Section> net() {
        return List.of(Section.of("Net",
                new Text(Literals.NET__SYMBOL, "RCSR symbol", "fcu", 1),
                new Words(Literals.NET__VERTEX_CONNECTIVITIES, "Vertices", "connectivities, such as 3 4 for tbo")));
    }

    private List<Section> monomer() {
        return List.of(Section.of("Structure",
                smiles(Literals.MONOMER__SMILES, "SMILES", "[CH2:1]=[CH:2]C[n+]1ccn(C)c1"),
                structures.monomer(),
                smiles(Literals.MONOMER__COUNTER_ION_SMILES, "Counter-ion (SMILES)",
                        "bis(trifluoromethanesulfonyl)imide")));
    }

    private List<Section> oligomer() {
        return List.of(
                Section.of("Chain",
                        new Reference(Literals.OLIGOMER__MONOMER, "Monomer"),
                        Number.plain(Literals.OLIGOMER__FROM_LENGTH, "Shortest", "repeat units"),
                        Number.plain(Literals.OLIGOMER__TO_LENGTH, "Longest", "repeat units"),
                        new Text(Literals.OLIGOMER__INITIATOR, "Initiator", "AIBN", 1),
                        new Choice(Literals.OLIGOMER__ANCHOR_CHEMISTRY, "Binds to anchors as")),
                Section.of("Ends and counter-ions",
                        new Parts(Literals.OLIGOMER__END_GROUPS, "End groups", List.of(endGroup()), null),
                        new Parts(Literals.OLIGOMER__COUNTER_IONS, "Counter-ions (none: the monomer's own)",
                                List.of(counterIon()), Literals.COUNTER_ION__FRACTION)),
                Section.closed("Distribution of lengths",
                        new Parts(Literals.OLIGOMER__LENGTH_WEIGHTS, "Weights (none: all lengths alike)",
                                List.of(lengthWeight()), null)));
    }

    private static FieldSpec[] lengthWeight() {
        return new FieldSpec[] {
            Number.plain(Literals.LENGTH_WEIGHT__LENGTH, "Length", "repeat units"),
            Number.plain(Literals.LENGTH_WEIGHT__WEIGHT, "Relative number of chains", "")};
    }

    private FieldSpec[] endGroup() {
        return new FieldSpec[] {
            new Choice(Literals.END_GROUP__POSITION, "End"),
            new Text(Literals.END_GROUP__NAME, "Name", "", 1),
            new Checked(Literals.END_GROUP__SMILES, "SMILES", "* is the attachment, such as *C(C)(C)C#N",
                    checks.structure())};
    }

    private FieldSpec[] counterIon() {
        return new FieldSpec[] {
            new Text(Literals.COUNTER_ION__NAME, "Name", "TFSI", 1),
            smiles(Literals.COUNTER_ION__SMILES, "SMILES", "F[B-](F)(F)F"),
            Number.plain(Literals.COUNTER_ION__FRACTION, "Fraction", "")};
    }

    private List<Section> medium() {
        return List.of(Section.of("Substance",
                new Choice(Literals.MEDIUM__KIND, "Kind"),
                smiles(Literals.MEDIUM__SMILES, "SMILES", "propylene carbonate"),
                Number.plain(Literals.MEDIUM__DENSITY, "Density at 25 °C", DENSITY),
                Number.plain(Literals.MEDIUM__RELATIVE_PERMITTIVITY, "Relative permittivity at 25 °C", "")));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.forms;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.ui.kit.form.FieldSpec;
import org.porelyte.ui.kit.form.FieldSpec.Checked;
import org.porelyte.ui.kit.form.FieldSpec.Choice;
import org.porelyte.ui.kit.form.FieldSpec.Number;
import org.porelyte.ui.kit.form.FieldSpec.Part;
import org.porelyte.ui.kit.form.FieldSpec.Parts;
import org.porelyte.ui.kit.form.FieldSpec.Reference;
import org.porelyte.ui.kit.form.FieldSpec.Text;
import org.porelyte.ui.kit.form.FormSpec.Section;

/** The forms of candidates and of what their recipes consist of. */
final class CandidateForms {

    private static final double MICROMETRES = 1e6;
    private static final double MEGAPASCALS = 1e-6;

    private final Checks checks;

    CandidateForms(Checks checks) {
        this.checks = checks;
    }

    Map<EClass, List<Section>> sections() {
        return Map.ofEntries(
                Map.entry(Literals.CANDIDATE, candidate()),
                Map.entry(Literals.LINKER_SHARE, List.of(Section.of("Linker of the framework", linkerShare()))),
                Map.entry(Literals.FUNCTIONALISATION, List.of(Section.of("Functionalisation", functionalisation()))),
                Map.entry(Literals.DEFECT, List.of(Section.of("Defect", defect()))),
                Map.entry(Literals.OLIGOMER_CONTENT, List.of(Section.of("Oligomer of the candidate", oligomer()))),
                Map.entry(Literals.ION_EXCHANGE, List.of(Section.of("Mobile ion", ion()))),
                Map.entry(Literals.SALT_CONTENT, List.of(Section.of("Salt of the candidate",
                        new Reference(Literals.SALT_CONTENT__SALT, "Salt"),
                        amount(Literals.SALT_CONTENT__AMOUNT)))),
                Map.entry(Literals.MEDIUM_CONTENT, List.of(Section.of("Medium of the candidate",
                        new Reference(Literals.MEDIUM_CONTENT__MEDIUM, "Medium"),
                        amount(Literals.MEDIUM_CONTENT__AMOUNT)))),
                Map.entry(Literals.AMOUNT, List.of(Section.of("Amount", amountFields()))),
                Map.entry(Literals.CONSTITUENT, List.of(Section.of("Part of the composite", constituent()))),
                Map.entry(Literals.FORM, List.of(Section.of("Form", form()))));
    }

    private List<Section> candidate() {
        return List.of(
                Section.of("Framework",
                        new Choice(Literals.CANDIDATE__KIND, "Kind"),
                        new Reference(Literals.CANDIDATE__NODE, "Node"),
                        new Reference(Literals.CANDIDATE__NET, "Net"),
                        new Parts(Literals.CANDIDATE__LINKERS, "Linkers", List.of(linkerShare()),
                                Literals.LINKER_SHARE__FRACTION),
                        new Parts(Literals.CANDIDATE__FUNCTIONALISATIONS, "Functionalisation after synthesis",
                                List.of(functionalisation()), null)),
                Section.of("Filling",
                        new Part(Literals.CANDIDATE__ION, "Mobile ion", List.of(ion())),
                        new Parts(Literals.CANDIDATE__OLIGOMERS, "Oligomers", List.of(oligomer()), null),
                        new Parts(Literals.CANDIDATE__SALTS, "Salts",
                                List.of(new Reference(Literals.SALT_CONTENT__SALT, "Salt")), null),
                        new Parts(Literals.CANDIDATE__MEDIA, "Media",
                                List.of(new Reference(Literals.MEDIUM_CONTENT__MEDIUM, "Medium")), null)),
                Section.closed("Composite",
                        new Parts(Literals.CANDIDATE__CONSTITUENTS, "Parts of a composite", List.of(constituent()),
                                Literals.CONSTITUENT__MASS_FRACTION)),
                Section.closed("Form",
                        new Part(Literals.CANDIDATE__FORM, "Form", List.of(form()))),
                Section.closed("Defects and structure",
                        new Parts(Literals.CANDIDATE__DEFECTS, "Defects", List.of(defect()), null),
                        new Text(Literals.CANDIDATE__STRUCTURE_FILE, "Structure (CIF)",
                                "path relative to the library's folder", 1)),
                Section.closed("Measurements", measurements(Literals.CANDIDATE__MEASUREMENTS)));
    }

    static Parts measurements(EReference feature) {
        return new Parts(feature, "Measurements", List.of(
                new Text(Literals.NAMED_ELEMENT__NAME, "Name", "", 1),
                new Text(Literals.MEASUREMENT__TECHNIQUE, "Technique", "", 1),
                new Text(Literals.MEASUREMENT__DATE, "Date", "", 1)), null);
    }

    private static FieldSpec[] linkerShare() {
        return new FieldSpec[] {
            new Reference(Literals.LINKER_SHARE__LINKER, "Linker"),
            Number.plain(Literals.LINKER_SHARE__FRACTION, "Mole fraction", "")};
    }

    private static FieldSpec[] functionalisation() {
        return new FieldSpec[] {
            new Reference(Literals.FUNCTIONALISATION__GROUP, "Group"),
            new Reference(Literals.FUNCTIONALISATION__LINKER, "On linker (none: on all)"),
            Number.plain(Literals.FUNCTIONALISATION__DEGREE, "Degree", "groups per linker")};
    }

    private FieldSpec[] defect() {
        return new FieldSpec[] {
            new Choice(Literals.DEFECT__KIND, "Kind"),
            Number.plain(Literals.DEFECT__FRACTION, "Fraction missing", ""),
            new Checked(Literals.DEFECT__CAP_FORMULA, "Cap", "formula, such as HO", checks.formula()),
            Number.plain(Literals.DEFECT__CAP_CHARGE, "Charge of a cap", "e")};
    }

    private static FieldSpec[] oligomer() {
        return new FieldSpec[] {
            new Reference(Literals.OLIGOMER_CONTENT__OLIGOMER, "Oligomer"),
            new Choice(Literals.OLIGOMER_CONTENT__MODE, "Mode"),
            Number.plain(Literals.OLIGOMER_CONTENT__DEGREE, "Grafted anchors", "fraction"),
            Number.plain(Literals.OLIGOMER_CONTENT__CHAINS_PER_FORMULA_UNIT, "Guest chains", "per formula unit")};
    }

    private FieldSpec[] ion() {
        return new FieldSpec[] {
            new Checked(Literals.ION_EXCHANGE__ION, "Ion (SMILES)", "[Li+]", checks.structure()),
            new Text(Literals.ION_EXCHANGE__SYMBOL, "Symbol", "Li", 1),
            Number.plain(Literals.ION_EXCHANGE__DEGREE, "Exchanged groups", "fraction")};
    }

    private static Part amount(EReference feature) {
        return new Part(feature, "Amount", List.of(amountFields()));
    }

    private static FieldSpec[] amountFields() {
        return new FieldSpec[] {
            Number.plain(Literals.AMOUNT__VALUE, "Amount", "(basis below)"),
            new Choice(Literals.AMOUNT__BASIS, "Basis")};
    }

    private static FieldSpec[] constituent() {
        return new FieldSpec[] {
            new Reference(Literals.CONSTITUENT__CANDIDATE, "Candidate"),
            Number.plain(Literals.CONSTITUENT__MASS_FRACTION, "Mass fraction", "")};
    }

    private static FieldSpec[] form() {
        return new FieldSpec[] {
            new Choice(Literals.FORM__KIND, "Kind"),
            Number.of(Literals.FORM__THICKNESS, "Thickness", "µm", MICROMETRES),
            new Reference(Literals.FORM__BINDER, "Binder"),
            Number.plain(Literals.FORM__BINDER_MASS_FRACTION, "Binder content", "mass fraction"),
            new Reference(Literals.FORM__SCAFFOLD, "Scaffold"),
            Number.plain(Literals.FORM__SCAFFOLD_MASS_FRACTION, "Scaffold content", "mass fraction"),
            Number.of(Literals.FORM__PRESSURE, "Forming pressure", "MPa", MEGAPASCALS),
            new Text(Literals.FORM__PROCESS, "Process", "", 2)};
    }
}

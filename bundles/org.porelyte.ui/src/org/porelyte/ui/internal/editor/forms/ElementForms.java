// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.ui.internal.editor.picking.StructureFields;
import org.porelyte.ui.kit.form.FieldSpec;
import org.porelyte.ui.kit.form.FieldSpec.Parts;
import org.porelyte.ui.kit.form.FieldSpec.Text;
import org.porelyte.ui.kit.form.FormSpec;
import org.porelyte.ui.kit.form.FormSpec.Section;

/** The forms of all kinds of elements. */
public final class ElementForms {

    private static final List<FieldSpec> VALUE_COLUMNS = List.of(
            new Text(Literals.QUANTITY_VALUE__QUANTITY, "Quantity", "", 1),
            new Text(Literals.QUANTITY_VALUE__TEXT, "Value", "", 1),
            new Text(Literals.QUANTITY_VALUE__UNIT, "Unit", "", 1),
            new FieldSpec.Choice(Literals.QUANTITY_VALUE__PROVENANCE, "Class"),
            new Text(Literals.QUANTITY_VALUE__CONDITION, "Condition", "", 1));

    private final Map<EClass, FormSpec> forms = new HashMap<>();

    /**
     * @param checks     look at notations while they are typed
     * @param structures show structures to pick atoms on
     */
    public ElementForms(Checks checks, StructureFields structures) {
        Map<EClass, List<Section>> own = new HashMap<>();
        own.putAll(new BuildingBlockForms(checks, structures).sections());
        own.putAll(new CandidateForms(checks).sections());
        own.putAll(new DataForms(checks).sections());
        own.forEach((type, sections) -> forms.put(type, form(type, sections, checks)));
    }

    /**
     * @param type a class of the model that is not abstract
     * @return its form; null if there is none
     */
    public FormSpec of(EClass type) {
        return forms.get(type);
    }

    private static FormSpec form(EClass type, List<Section> own, Checks checks) {
        if (!Literals.NAMED_ELEMENT.isSuperTypeOf(type)) {
            return new FormSpec(own);
        }
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("General",
                new Text(Literals.NAMED_ELEMENT__NAME, "Name", "what a chemist calls it", 1),
                new Text(Literals.NAMED_ELEMENT__ID, "Id", "letters, digits, hyphens; used by other elements", 1),
                new Text(Literals.NAMED_ELEMENT__DESCRIPTION, "Description", "", 2)));
        sections.addAll(own);
        sections.add(Section.of("Values",
                new Parts(Literals.NAMED_ELEMENT__VALUES, "Measured, literature and predicted values", VALUE_COLUMNS,
                        null)));
        sections.add(Section.closed("Source and notes",
                new FieldSpec.Checked(Literals.NAMED_ELEMENT__CITATION, "Citation (DOI)", "10.1002/adma.202304685",
                        checks.doi()),
                new Text(Literals.NAMED_ELEMENT__NOTES, "Notes", "", 4)));
        return new FormSpec(sections);
    }
}

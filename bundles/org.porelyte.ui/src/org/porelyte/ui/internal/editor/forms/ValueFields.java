// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.forms;

import java.util.List;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.ui.kit.form.FieldSpec;
import org.porelyte.ui.kit.form.FieldSpec.Choice;
import org.porelyte.ui.kit.form.FieldSpec.Number;
import org.porelyte.ui.kit.form.FieldSpec.Text;

/** The fields of a value where it is a part of another element. */
final class ValueFields {

    /** Enough for a value with its source. */
    static final List<FieldSpec> SHORT = List.of(
            Number.plain(Literals.QUANTITY_VALUE__NUMBER, "Number", "(unit below)"),
            new Text(Literals.QUANTITY_VALUE__UNIT, "Unit", "- for none", 1),
            new Choice(Literals.QUANTITY_VALUE__FORM, "Form"),
            new Choice(Literals.QUANTITY_VALUE__PROVENANCE, "Class"),
            new Text(Literals.QUANTITY_VALUE__CITATION, "Citation (DOI)", "", 1));

    private ValueFields() {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.porelyte.ui.kit.form.FieldSpec;
import org.porelyte.ui.kit.form.FormContext;

/**
 * What the rows of a form have in common.
 *
 * @param toolkit makes controls
 * @param context of the element
 * @param layOut  lays the form out anew
 */
record FormParts(FormToolkit toolkit, FormContext context, Runnable layOut) {

    /** In pixels at 100 %; longer labels are wrapped. */
    static final int LABEL_WIDTH = 120;
    /** Long enough that a word is typed first. */
    static final int DELAY_MS = 400;

    void reflow() {
        layOut.run();
    }

    /** {@return a row for the field in the next two cells of the parent} */
    FieldRow row(FieldSpec spec, Composite parent) {
        return switch (spec) {
            case FieldSpec.Text text -> new TextRow(this, text, parent);
            case FieldSpec.Checked checked -> new CheckedRow(this, checked, parent);
            case FieldSpec.Number number -> new NumberRow(this, number, parent);
            case FieldSpec.Choice choice -> new ChoiceRow(this, choice, parent);
            case FieldSpec.Reference reference -> new ReferenceRow(this, reference, parent);
            case FieldSpec.Words words -> new WordsRow(this, words, parent);
            case FieldSpec.Parts table -> new PartsRow(this, table, parent);
            case FieldSpec.Part part -> new PartRow(this, part, parent);
            case FieldSpec.Custom custom -> new CustomRow(this, custom, parent);
        };
    }
}

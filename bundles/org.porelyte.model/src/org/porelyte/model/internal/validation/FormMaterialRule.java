// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.Form;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** A mass fraction of binder or scaffold names the material, and the two leave room for the electrolyte. */
public final class FormMaterialRule extends ElementRule<Form> {

    /** Creates the rule. */
    public FormMaterialRule() {
        super("form-material", "Mass fractions of binder and scaffold name their material", Form.class);
    }

    @Override
    protected void check(Form form, Findings findings) {
        double binder = form.getBinderMassFraction();
        double scaffold = form.getScaffoldMassFraction();
        if (binder > 0 && form.getBinder() == null) {
            findings.error(form, Literals.FORM__BINDER, "is not set, but its mass fraction is " + NumberText.of(binder),
                    "Choose the binder, or set its mass fraction to 0.");
        }
        if (scaffold > 0 && form.getScaffold() == null) {
            findings.error(form, Literals.FORM__SCAFFOLD, "is not set, but its mass fraction is "
                    + NumberText.of(scaffold), "Choose the scaffold, or set its mass fraction to 0.");
        }
        if (binder + scaffold >= 1) {
            findings.error(form, null, "binder and scaffold make " + NumberText.of(binder + scaffold)
                    + " of the mass, which leaves none for the electrolyte", "Correct the mass fractions.");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Form;
import org.porelyte.model.NamedElement;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;
import org.porelyte.model.validation.NumberText;

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
                    "Choose the binder, or set its mass fraction to 0.",
                    fixes(form, Literals.FORM__BINDER, Literals.FORM__BINDER_MASS_FRACTION));
        }
        if (scaffold > 0 && form.getScaffold() == null) {
            findings.error(form, Literals.FORM__SCAFFOLD, "is not set, but its mass fraction is "
                    + NumberText.of(scaffold), "Choose the scaffold, or set its mass fraction to 0.",
                    fixes(form, Literals.FORM__SCAFFOLD, Literals.FORM__SCAFFOLD_MASS_FRACTION));
        }
        if (binder + scaffold >= 1) {
            findings.error(form, null, "binder and scaffold make " + NumberText.of(binder + scaffold)
                    + " of the mass, which leaves none for the electrolyte", "Correct the mass fractions.");
        }
    }

    private static List<Fix> fixes(Form form, EReference material, EAttribute fraction) {
        List<Fix> fixes = new ArrayList<>();
        List<NamedElement> materials = Fixes.targets(form, material);
        if (materials.size() == 1) {
            Fixes.refer(material, materials.get(0)).ifPresent(fixes::add);
        }
        // in a composite the constituents would have to make up for it
        if (form.eContainer() instanceof Candidate candidate && candidate.getKind() != CandidateKind.COMPOSITE) {
            fixes.add(Fixes.set(fraction, 0.0));
        }
        return fixes;
    }
}

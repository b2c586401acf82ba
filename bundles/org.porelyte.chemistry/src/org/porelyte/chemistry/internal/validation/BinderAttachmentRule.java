// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.Optional;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.Binder;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** The repeat unit of a binder is drawn with both its ends. */
public final class BinderAttachmentRule extends ElementRule<Binder> {

    /** Creates the rule. */
    public BinderAttachmentRule() {
        super("binder-attachment", "The repeat unit of a binder has two attachment points", Binder.class);
    }

    @Override
    protected void check(Binder binder, Findings findings) {
        Optional<Molecule> unit = Reading.molecule(binder.getRepeatUnitSmiles());
        if (unit.isPresent() && Attachments.of(unit.get()).size() != 2) {
            findings.warning(binder, Literals.BINDER__REPEAT_UNIT_SMILES, "has " + Attachments.of(unit.get()).size()
                    + " attachment points (*), expected 2", "Write a * at each end, such as *C(F)(F)C(F)(F)*.");
        }
    }
}

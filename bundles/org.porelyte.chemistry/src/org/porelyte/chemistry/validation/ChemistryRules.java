// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.validation;

import java.util.List;

import org.porelyte.chemistry.composition.FrameworkReader;
import org.porelyte.chemistry.composition.StructureReader;
import org.porelyte.chemistry.validation.internal.AnchorAtomRule;
import org.porelyte.chemistry.validation.internal.BinderAttachmentRule;
import org.porelyte.chemistry.validation.internal.ChargeBalanceRule;
import org.porelyte.chemistry.validation.internal.ConnectionAtomRule;
import org.porelyte.chemistry.validation.internal.CounterIonRule;
import org.porelyte.chemistry.validation.internal.DefectRule;
import org.porelyte.chemistry.validation.internal.DonorAtomsRule;
import org.porelyte.chemistry.validation.internal.EndGroupRule;
import org.porelyte.chemistry.validation.internal.ExchangeRule;
import org.porelyte.chemistry.validation.internal.FormulaRule;
import org.porelyte.chemistry.validation.internal.FreeAcidRule;
import org.porelyte.chemistry.validation.internal.FunctionalisedLinkerRule;
import org.porelyte.chemistry.validation.internal.GraftChemistryRule;
import org.porelyte.chemistry.validation.internal.GroupAttachmentRule;
import org.porelyte.chemistry.validation.internal.GroupChargeRule;
import org.porelyte.chemistry.validation.internal.GroupPatternRule;
import org.porelyte.chemistry.validation.internal.MediumChargeRule;
import org.porelyte.chemistry.validation.internal.MobileIonRule;
import org.porelyte.chemistry.validation.internal.MolfileRule;
import org.porelyte.chemistry.validation.internal.MonomerChargeRule;
import org.porelyte.chemistry.validation.internal.OligomerModeRule;
import org.porelyte.chemistry.validation.internal.PolymerisableBondRule;
import org.porelyte.chemistry.validation.internal.ProtonsLostRule;
import org.porelyte.chemistry.validation.internal.SaltChargeRule;
import org.porelyte.chemistry.validation.internal.SmartsRule;
import org.porelyte.chemistry.validation.internal.SmilesRule;
import org.porelyte.chemistry.validation.internal.StructureRule;
import org.porelyte.model.validation.Rule;

/** The rules that need chemistry. */
public final class ChemistryRules {

    private ChemistryRules() {
    }

    /** {@return new instances of all rules of this bundle, in the order in which problems of one element are told} */
    public static List<Rule> all() {
        // remembers texts that it has read, for as long as the rules are held
        FrameworkReader frameworks = new FrameworkReader(new StructureReader());
        return List.of(
                new StructureRule(),
                new SmilesRule(),
                new MolfileRule(),
                new FormulaRule(),
                new SmartsRule(),
                new GroupAttachmentRule(),
                new GroupPatternRule(),
                new GroupChargeRule(),
                new DonorAtomsRule(),
                new ConnectionAtomRule(),
                new ProtonsLostRule(),
                new FreeAcidRule(),
                new AnchorAtomRule(),
                new PolymerisableBondRule(),
                new MonomerChargeRule(),
                new CounterIonRule(),
                new EndGroupRule(),
                new SaltChargeRule(),
                new MediumChargeRule(),
                new BinderAttachmentRule(),
                new MobileIonRule(),
                new OligomerModeRule(),
                new FunctionalisedLinkerRule(),
                new DefectRule(),
                new ExchangeRule(frameworks),
                new ChargeBalanceRule(frameworks),
                new GraftChemistryRule(frameworks));
    }
}

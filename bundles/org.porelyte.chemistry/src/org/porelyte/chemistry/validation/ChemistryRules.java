// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.validation;

import java.util.List;

import org.porelyte.chemistry.composition.FrameworkReader;
import org.porelyte.chemistry.composition.StructureReader;
import org.porelyte.chemistry.internal.validation.AnchorAtomRule;
import org.porelyte.chemistry.internal.validation.BinderAttachmentRule;
import org.porelyte.chemistry.internal.validation.ChargeBalanceRule;
import org.porelyte.chemistry.internal.validation.ConnectionAtomRule;
import org.porelyte.chemistry.internal.validation.CounterIonRule;
import org.porelyte.chemistry.internal.validation.DefectRule;
import org.porelyte.chemistry.internal.validation.DonorAtomsRule;
import org.porelyte.chemistry.internal.validation.EndGroupRule;
import org.porelyte.chemistry.internal.validation.ExchangeRule;
import org.porelyte.chemistry.internal.validation.FormulaRule;
import org.porelyte.chemistry.internal.validation.FreeAcidRule;
import org.porelyte.chemistry.internal.validation.FunctionalisedLinkerRule;
import org.porelyte.chemistry.internal.validation.GraftChemistryRule;
import org.porelyte.chemistry.internal.validation.GroupAttachmentRule;
import org.porelyte.chemistry.internal.validation.GroupChargeRule;
import org.porelyte.chemistry.internal.validation.GroupPatternRule;
import org.porelyte.chemistry.internal.validation.MediumChargeRule;
import org.porelyte.chemistry.internal.validation.MobileIonRule;
import org.porelyte.chemistry.internal.validation.MolfileRule;
import org.porelyte.chemistry.internal.validation.MonomerChargeRule;
import org.porelyte.chemistry.internal.validation.OligomerModeRule;
import org.porelyte.chemistry.internal.validation.PolymerisableBondRule;
import org.porelyte.chemistry.internal.validation.ProtonsLostRule;
import org.porelyte.chemistry.internal.validation.SaltChargeRule;
import org.porelyte.chemistry.internal.validation.SmartsRule;
import org.porelyte.chemistry.internal.validation.SmilesRule;
import org.porelyte.chemistry.internal.validation.StructureRule;
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

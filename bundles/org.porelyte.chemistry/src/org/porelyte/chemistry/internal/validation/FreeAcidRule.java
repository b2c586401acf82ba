// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.Optional;

import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.SmartsQuery;
import org.porelyte.model.BindingGroup;
import org.porelyte.model.Linker;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** Carboxylic acids of a linker are connected: one that is not is rare, and mostly a forgotten connection point. */
public final class FreeAcidRule extends ElementRule<Linker> {

    /** Creates the rule. */
    public FreeAcidRule() {
        super("free-acid", "Each carboxylic acid of a linker is a connection point", Linker.class);
    }

    @Override
    protected void check(Linker linker, Findings findings) {
        Optional<Molecule> structure = Reading.linker(linker);
        boolean carboxylates = linker.getConnectionPoints().stream()
                .anyMatch(point -> point.getBinding() == BindingGroup.CARBOXYLATE);
        if (structure.isEmpty() || !carboxylates) {
            return;
        }
        int acids = SmartsQuery.compile("[CX3](=O)[OX2H,OX1-]").count(structure.get());
        int points = linker.getConnectionPoints().size();
        if (acids > points) {
            findings.warning(linker, Literals.LINKER__TOPICITY, "has " + points
                    + " connection points, but the structure has " + acids + " carboxylic acids",
                    "Add connection points and raise the topicity, unless some acids stay free.");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.Map;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.oligomer.PolymerisableBond;
import org.porelyte.model.Monomer;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** A monomer has one C=C that polymerises, and is one molecule or ion. */
public final class PolymerisableBondRule extends ElementRule<Monomer> {

    /** Creates the rule. */
    public PolymerisableBondRule() {
        super("polymerisable-bond", "A monomer has one C=C that polymerises", Monomer.class);
    }

    @Override
    protected void check(Monomer monomer, Findings findings) {
        Molecule structure = Reading.molecule(monomer.getSmiles()).orElse(null);
        if (structure == null) {
            return;
        }
        if (structure.components().size() > 1) {
            findings.error(monomer, Literals.MONOMER__SMILES, "has " + structure.components().size()
                    + " parts, expected the one that polymerises", "Move the other ion to counterIonSmiles.");
            return;
        }
        try {
            PolymerisableBond.ofMonomer(structure);
        } catch (ChemistryException e) {
            findings.error(monomer, Literals.MONOMER__SMILES, Reading.said(e),
                    "Map the carbons of the C=C that polymerises, such as [CH2:1]=[CH:2]CO.");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.Map;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.oligomer.PolymerisableBond;
import org.porelyte.model.Monomer;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;

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
                    + " parts, expected the one that polymerises", "Move the other ion to counterIonSmiles.",
                            fixes(monomer));
            return;
        }
        try {
            PolymerisableBond.ofMonomer(structure);
        } catch (ChemistryException e) {
            findings.error(monomer, Literals.MONOMER__SMILES, Reading.said(e),
                    "Map the carbons of the C=C that polymerises, such as [CH2:1]=[CH:2]CO.");
        }
    }

    /** The parts as they are written: atom maps stay where they are. */
    private static List<Fix> fixes(Monomer monomer) {
        List<String> parts = List.of(monomer.getSmiles().strip().split("\\."));
        List<String> polymerising = parts.stream().filter(PolymerisableBondRule::polymerises).toList();
        if (parts.size() != 2 || polymerising.size() != 1 || !Reading.isBlank(monomer.getCounterIonSmiles())) {
            return List.of();
        }
        String other = parts.get(1 - parts.indexOf(polymerising.get(0)));
        int charge = Reading.molecule(polymerising.get(0)).map(Molecule::charge).orElse(0);
        boolean balances = Reading.molecule(other).filter(ion -> Charges.canBalance(charge, ion.charge())).isPresent();
        return balances ? List.of(Fix.safe("split", "Move '" + other + "' to counterIonSmiles", Monomer.class, m -> {
            m.setSmiles(polymerising.get(0));
            m.setCounterIonSmiles(other);
        })) : List.of();
    }

    private static boolean polymerises(String smiles) {
        return Reading.problem(smiles, text -> PolymerisableBond.ofMonomer(Molecule.parse(text))).isEmpty();
    }
}

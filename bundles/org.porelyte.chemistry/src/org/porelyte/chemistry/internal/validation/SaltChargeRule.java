// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.Salt;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** A salt consists of ions and is neutral. */
public final class SaltChargeRule extends ElementRule<Salt> {

    private static final Pattern HALIDE = Pattern.compile("\\[(Li|Na|K|Rb|Cs)\\](F|Cl|Br|I)");

    /** Creates the rule. */
    public SaltChargeRule() {
        super("salt-charge", "A salt is neutral and made of ions", Salt.class);
    }

    @Override
    protected void check(Salt salt, Findings findings) {
        Optional<Molecule> structure = Reading.molecule(salt.getSmiles());
        if (structure.isEmpty()) {
            return;
        }
        if (structure.get().charge() != 0) {
            findings.error(salt, Literals.SALT__SMILES, "has the charge " + Charges.text(structure.get().charge())
                    + ", expected 0", "Write all ions, apart by points: [Zn+2].[Cl-].[Cl-].",
                    IonCount.fixes(Literals.SALT__SMILES, salt.getSmiles()));
        } else if (structure.get().components().stream().allMatch(part -> part.charge() == 0)) {
            findings.error(salt, Literals.SALT__SMILES, "has no ions, so that nothing of it is mobile",
                    "Write the ions apart, [Li+].[Cl-] rather than [Li]Cl; a solvent is a medium.", apart(salt));
        }
    }

    private static List<Fix> apart(Salt salt) {
        Matcher halide = HALIDE.matcher(salt.getSmiles().strip());
        return halide.matches() ? List.of(Fixes.setSafely(Literals.SALT__SMILES,
                "[" + halide.group(1) + "+].[" + halide.group(2) + "-]")) : List.of();
    }
}

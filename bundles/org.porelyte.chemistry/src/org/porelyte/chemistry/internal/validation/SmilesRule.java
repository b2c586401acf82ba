// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.porelyte.chemistry.Alias;
import org.porelyte.chemistry.AliasTable;
import org.porelyte.chemistry.Molecule;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** Every SMILES of a library can be read; a broken one is told with the character at which it breaks. */
public final class SmilesRule extends ElementRule<EObject> {

    private static final Set<EAttribute> FIELDS = Set.of(Literals.LINKER__SMILES, Literals.FUNCTIONAL_GROUP__SMILES,
            Literals.MONOMER__SMILES, Literals.MONOMER__COUNTER_ION_SMILES, Literals.END_GROUP__SMILES,
            Literals.COUNTER_ION__SMILES, Literals.SALT__SMILES, Literals.MEDIUM__SMILES,
            Literals.BINDER__REPEAT_UNIT_SMILES, Literals.REFERENCE_MATERIAL__SMILES, Literals.ION_EXCHANGE__ION);

    /** What is one whole substance or ion, so that an abbreviation can stand for it. */
    private static final Set<EAttribute> SUBSTANCES = Set.of(Literals.MONOMER__COUNTER_ION_SMILES,
            Literals.COUNTER_ION__SMILES, Literals.SALT__SMILES, Literals.MEDIUM__SMILES,
            Literals.ION_EXCHANGE__ION);

    private final AliasTable aliases = AliasTable.bundled();

    /** Creates the rule. */
    public SmilesRule() {
        super("smiles", "A SMILES can be read", EObject.class);
    }

    @Override
    protected void check(EObject element, Findings findings) {
        for (EAttribute field : element.eClass().getEAllAttributes()) {
            if (FIELDS.contains(field) && element.eGet(field) instanceof String text && !text.isBlank()) {
                Reading.problem(text, Molecule::parse).ifPresent(problem -> findings.error(element, field, problem,
                        "Correct the SMILES at that place; the command molecule shows how one is read.",
                        fixes(field, text)));
            }
        }
    }

    private List<Fix> fixes(EAttribute field, String text) {
        Optional<Alias> alias = SUBSTANCES.contains(field) ? aliases.find(text.strip()) : Optional.empty();
        return alias.isPresent() ? List.of(Fixes.set(field, alias.get().smiles()))
                : TextRepair.fixes(field, text, Molecule::parse);
    }
}

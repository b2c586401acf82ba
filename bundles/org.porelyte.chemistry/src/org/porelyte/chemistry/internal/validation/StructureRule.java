// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import org.porelyte.chemistry.AliasTable;
import org.porelyte.model.CounterIon;
import org.porelyte.model.IonExchange;
import org.porelyte.model.Linker;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.Salt;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** What takes part in a composition has a structure. */
public final class StructureRule extends ElementRule<EObject> {

    private static final Map<EClass, EAttribute> REQUIRED = Map.of(Literals.LINKER, Literals.LINKER__SMILES,
            Literals.MONOMER, Literals.MONOMER__SMILES, Literals.SALT, Literals.SALT__SMILES,
            Literals.END_GROUP, Literals.END_GROUP__SMILES, Literals.COUNTER_ION, Literals.COUNTER_ION__SMILES,
            Literals.ION_EXCHANGE, Literals.ION_EXCHANGE__ION);

    private final AliasTable aliases = AliasTable.bundled();

    /** Creates the rule. */
    public StructureRule() {
        super("structure", "Linkers, monomers, salts, end groups and ions have a structure", EObject.class);
    }

    @Override
    protected void check(EObject element, Findings findings) {
        EAttribute field = REQUIRED.get(element.eClass());
        boolean drawn = element instanceof Linker linker && !Reading.isBlank(linker.getMolfile());
        if (field != null && !drawn && Reading.isBlank((String) element.eGet(field))) {
            findings.error(element, field, "is empty, so that no composition can be worked out",
                    "Give the SMILES; the command molecule writes it for a name.", fixes(element, field));
        }
    }

    /** The structure of what the name or the symbol is a known abbreviation of. */
    private List<Fix> fixes(EObject element, EAttribute field) {
        String name = switch (element) {
            case Salt salt -> salt.getName();
            case CounterIon ion -> ion.getName();
            case IonExchange exchange -> exchange.getSymbol();
            default -> null;
        };
        return Reading.isBlank(name) ? List.of() : aliases.find(name.strip()).stream()
                .filter(alias -> element instanceof Salt == alias.smiles().contains("."))
                .map(alias -> Fixes.set(field, alias.smiles())).toList();
    }
}

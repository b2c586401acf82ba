// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

import org.porelyte.model.NamedElement;

/** What of an element can be found: name, id, SMILES, formula as given and formula as computed. */
final class SearchText {

    private static final Set<String> FIELDS = Set.of("name", "id", "smiles", "counterIonSmiles", "repeatUnitSmiles",
            "formula", "symbol");

    private final Map<EClass, List<EAttribute>> fields = new HashMap<>();
    private final Formulas formulas;

    /** @param formulas those that are computed */
    SearchText(Formulas formulas) {
        this.formulas = formulas;
    }

    /** {@return the text in which words are looked for} */
    String of(NamedElement element) {
        StringBuilder text = new StringBuilder();
        for (EAttribute field : fields.computeIfAbsent(element.eClass(), SearchText::fields)) {
            Object value = element.eGet(field);
            if (value != null) {
                text.append(value).append('\n');
            }
        }
        return text.append(formulas.of(element)).toString();
    }

    private static List<EAttribute> fields(EClass type) {
        return type.getEAllAttributes().stream().filter(field -> FIELDS.contains(field.getName())).toList();
    }
}

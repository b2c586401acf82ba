// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule about the elements of one class.
 *
 * <pre>
 * final class MonomerSmilesRule extends ElementRule&lt;Monomer&gt; {
 *     MonomerSmilesRule() {
 *         super("monomer-smiles", "A monomer has a structure", Monomer.class);
 *     }
 *
 *     &#64;Override
 *     protected void check(Monomer monomer, Findings findings) {
 *         if (monomer.getSmiles() == null) {
 *             findings.error(monomer, Literals.MONOMER__SMILES, "is not set", "Give the SMILES of the monomer.");
 *         }
 *     }
 * }
 * </pre>
 *
 * @param <T> the class of the elements
 */
public abstract class ElementRule<T extends EObject> implements Rule {

    private final String id;
    private final String title;
    private final Class<T> type;

    /**
     * @param id    id of the rule
     * @param title what has to hold
     * @param type  class of the elements to check, subclasses included
     */
    protected ElementRule(String id, String title, Class<T> type) {
        this.id = Objects.requireNonNull(id);
        this.title = Objects.requireNonNull(title);
        this.type = Objects.requireNonNull(type);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final void check(EObject element, Consumer<Problem> problems) {
        if (type.isInstance(element)) {
            check(type.cast(element), new Findings(id, problems));
        }
    }

    /**
     * @param element  an element of the rule's class
     * @param findings takes what is wrong with it
     */
    protected abstract void check(T element, Findings findings);
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Fractions of entries that have to make a whole: those of linkers, of counter-ions, of constituents.
 *
 * @param <T>   class of the element that holds the entries
 * @param type  that class
 * @param parts gives its entries
 * @param field the fraction of an entry
 * @param whole what the fractions have to sum to
 */
public record Shares<T extends EObject>(Class<T> type, Function<T, ? extends List<? extends EObject>> parts,
        EAttribute field, ToDoubleFunction<T> whole) {

    /** Fractions that are off by no more than this were rounded, e.g. 0.33 for each of three. */
    private static final double ROUNDING = 0.011;

    /**
     * @param owner holds the entries
     * @return the sum of their fractions
     */
    public double sum(T owner) {
        return parts.apply(owner).stream().mapToDouble(part -> (Double) part.eGet(field)).sum();
    }

    /**
     * @param owner an element whose fractions do not sum to the whole
     * @return fixes that make them do; scaling is safe where there is but one entry, or where no more than rounding is
     *         undone
     */
    public List<Fix> fixes(T owner) {
        List<? extends EObject> entries = parts.apply(owner);
        double target = whole.applyAsDouble(owner);
        List<Fix> fixes = new ArrayList<>();
        if (entries.isEmpty() || !(target > 0 && target <= 1)) {
            return fixes;
        }
        String shown = NumberText.of(target);
        if (entries.size() == 1) {
            // where other parts are in the sum too, one of those may be wrong
            String label = "Set " + field.getName() + " to " + shown;
            fixes.add(target == 1 ? Fix.safe("whole", label, type, this::equalise)
                    : Fix.choice("whole", label, type, this::equalise));
            return fixes;
        }
        double sum = sum(owner);
        boolean scalable = sum > 0 && Double.isFinite(sum)
                && entries.stream().allMatch(part -> (Double) part.eGet(field) >= 0);
        if (scalable) {
            String label = "Scale the fractions so that they sum to " + shown;
            fixes.add(Math.abs(sum / target - 1) <= ROUNDING ? Fix.safe("scale", label, type, this::scale)
                    : Fix.choice("scale", label, type, this::scale));
        }
        fixes.add(Fix.choice("equal", "Make the fractions equal, " + NumberText.of(target / entries.size()) + " each",
                type, this::equalise));
        return fixes;
    }

    /**
     * Scales the fractions to the whole; they stay as they are where they sum to nothing.
     *
     * @param owner holds the entries
     */
    public void scale(T owner) {
        double factor = whole.applyAsDouble(owner) / sum(owner);
        if (factor > 0 && Double.isFinite(factor)) {
            parts.apply(owner).forEach(part -> part.eSet(field, (Double) part.eGet(field) * factor));
        }
    }

    /**
     * Gives all entries the same fraction of the whole.
     *
     * @param owner holds the entries
     */
    public void equalise(T owner) {
        List<? extends EObject> entries = parts.apply(owner);
        entries.forEach(part -> part.eSet(field, whole.applyAsDouble(owner) / entries.size()));
    }
}

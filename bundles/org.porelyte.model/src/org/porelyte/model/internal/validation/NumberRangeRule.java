// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.NumberText;

/** Numbers of given fields lie in one range; fields that are not set are passed over. */
abstract class NumberRangeRule extends ElementRule<EObject> {

    private final List<EAttribute> fields;
    private final String range;
    private final String fix;

    /**
     * @param fields the fields, of type double
     * @param range  the range in words, continues "expected "
     * @param fix    what to do
     */
    NumberRangeRule(String id, String title, List<EAttribute> fields, String range, String fix) {
        super(id, title, EObject.class);
        this.fields = fields;
        this.range = range;
        this.fix = fix;
    }

    /** {@return whether a number lies in the range; not called for NaN and infinities, which never do} */
    abstract boolean contains(double number);

    /** {@return what the number may have been meant to be; for NaN and infinities too} */
    List<Fix> fixes(EAttribute field, double number) {
        return List.of();
    }

    @Override
    protected final void check(EObject element, Findings findings) {
        for (EAttribute field : fields) {
            if (field.getEContainingClass().isInstance(element) && (!field.isUnsettable() || element.eIsSet(field))) {
                double number = (Double) element.eGet(field);
                if (!Double.isFinite(number) || !contains(number)) {
                    findings.error(element, field, "is " + NumberText.of(number) + ", expected " + range, fix,
                            fixes(field, number));
                }
            }
        }
    }
}

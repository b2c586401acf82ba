// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;

import org.porelyte.quantities.PlainNumber;

/**
 * The sum of the fractions of some parts.
 *
 * @param parts how many
 * @param sum   of their fractions
 */
record PartsSum(int parts, double sum) {

    /** What typing six digits of thirds leaves. */
    private static final double TOLERANCE = 1e-6;

    static PartsSum of(List<?> parts, EAttribute fraction) {
        return new PartsSum(parts.size(), parts.stream()
                .mapToDouble(part -> ((Number) ((EObject) part).eGet(fraction)).doubleValue()).sum());
    }

    boolean isOne() {
        return Math.abs(sum - 1) <= TOLERANCE;
    }

    boolean canBeNormalised() {
        return parts > 0 && sum > 0 && !isOne();
    }

    String text() {
        if (parts == 0) {
            return "";
        }
        String rounded = PlainNumber.text(Math.round(sum * 1e6) / 1e6);
        return isOne() ? "Sum: 1" : "Sum: " + rounded + ", expected 1";
    }

    String image() {
        return isOne() ? Dialog.DLG_IMG_MESSAGE_INFO : Dialog.DLG_IMG_MESSAGE_WARNING;
    }
}

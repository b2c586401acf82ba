// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;

import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** Slips in notations that word processors and printed pages bring: typographic signs, and charges as in formulas. */
final class TextRepair {

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    /** {@code [Zn2+]} has no other reading than {@code [Zn+2]}, whereas {@code [CH3+]} has three hydrogens. */
    private static final Pattern CHARGE = Pattern.compile("\\[([A-Z][a-z]?)([2-9])([+-])\\]");

    private TextRepair() {
    }

    /**
     * @param field  the field that holds the text
     * @param text   a text that the parser refuses
     * @param parser throws a ChemistryException for what it refuses
     * @return writing the text in plain signs, where the parser then takes it
     */
    static List<Fix> fixes(EAttribute field, String text, Function<String, ?> parser) {
        String plain = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        plain = DASHES.matcher(plain).replaceAll("-").strip();
        String charged = CHARGE.matcher(plain).replaceAll("[$1$3$2]");
        for (String repaired : List.of(plain, charged)) {
            if (!repaired.equals(text) && Reading.problem(repaired, parser).isEmpty()) {
                return List.of(Fixes.setSafely(field, repaired));
            }
        }
        return List.of();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** Citations are DOIs (ISO 26324), separated by blanks where there are several. */
public final class DoiRule extends ElementRule<EObject> {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(\\.\\d+)*/\\S+");
    private static final List<EAttribute> CITATIONS = List.of(Literals.NAMED_ELEMENT__CITATION,
            Literals.QUANTITY_VALUE__CITATION, Literals.PARAMETER__CITATION);

    /** Creates the rule. */
    public DoiRule() {
        super("doi", "Citations are DOIs", EObject.class);
    }

    @Override
    protected void check(EObject element, Findings findings) {
        for (EAttribute citation : CITATIONS) {
            if (citation.getEContainingClass().isInstance(element) && element.eGet(citation) instanceof String text) {
                check(element, citation, text, findings);
            }
        }
    }

    private static void check(EObject element, EAttribute citation, String text, Findings findings) {
        for (String doi : text.isBlank() ? new String[0] : text.strip().split("\\s+")) {
            if (!DOI.matcher(doi).matches()) {
                findings.error(element, citation, "'" + doi + "' is no DOI",
                        "Write the bare DOI, 10.nnnn/suffix, without "
                        + "'https://doi.org/' or 'doi:'; put other sources into the notes.");
                return;
            }
        }
    }
}

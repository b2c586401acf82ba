// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** Citations are DOIs (ISO 26324), separated by blanks where there are several. */
public final class DoiRule extends ElementRule<EObject> {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(\\.\\d+)*/\\S+");
    private static final List<EAttribute> CITATIONS = List.of(Literals.NAMED_ELEMENT__CITATION,
            Literals.QUANTITY_VALUE__CITATION, Literals.PARAMETER__CITATION);

    private static final Map<EAttribute, EAttribute> NOTES = Map.of(
            Literals.NAMED_ELEMENT__CITATION, Literals.NAMED_ELEMENT__NOTES,
            Literals.QUANTITY_VALUE__CITATION, Literals.QUANTITY_VALUE__NOTE,
            Literals.PARAMETER__CITATION, Literals.PARAMETER__NOTES);
    /** What DOIs are written with or between: an address, a label, commas. */
    private static final Pattern DECORATION = Pattern.compile(
            "(?i)^(?:https?://)?(?:(?:dx\\.|www\\.)?doi\\.org/|doi:?)|[,;.]+$");
    private static final Pattern COMMA = Pattern.compile("[,;](?=10\\.|https?:|doi:)");

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
                        + "'https://doi.org/' or 'doi:'; put other sources into the notes.",
                        fixes(element, citation, text));
                return;
            }
        }
    }

    private static List<Fix> fixes(EObject element, EAttribute citation, String text) {
        String bare = bare(text);
        if (Arrays.stream(bare.split(" ")).allMatch(doi -> DOI.matcher(doi).matches())) {
            return List.of(Fixes.setSafely(citation, bare));
        }
        boolean needed = element instanceof QuantityValue value && value.getProvenance() == ProvenanceKind.LITERATURE;
        EAttribute notes = NOTES.get(citation);
        return needed ? List.of() : List.of(Fix.choice("move-to-notes", "Move it to " + notes.getName(), EObject.class,
                moved -> move(moved, citation, notes)));
    }

    private static String bare(String text) {
        List<String> dois = new ArrayList<>();
        for (String part : COMMA.matcher(text.strip()).replaceAll(" ").split("\\s+")) {
            String doi = DECORATION.matcher(part).replaceAll("");
            if (!doi.isEmpty()) {
                dois.add(doi);
            }
        }
        return String.join(" ", dois);
    }

    private static void move(EObject element, EAttribute from, EAttribute to) {
        String text = ((String) element.eGet(from)).strip();
        String notes = (String) element.eGet(to);
        element.eSet(to, notes == null || notes.isBlank() ? text : notes.strip() + " " + text);
        element.eUnset(from);
    }
}

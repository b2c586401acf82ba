// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.List;
import java.util.function.Predicate;

import org.porelyte.model.Comparison;
import org.porelyte.model.ScreeningProfile;
import org.porelyte.model.Threshold;
import org.porelyte.quantities.Quantity;

/**
 * Which candidates to keep.
 *
 * @param text      the condition as it was written; empty for none
 * @param condition holds for those that are kept; a candidate without the value that is asked for is not kept
 */
public record Filter(String text, Predicate<CandidateResult> condition) {

    /** {@return keeps all} */
    public static Filter none() {
        return new Filter("", result -> true);
    }

    /**
     * Reads a condition: comparisons {@code QUANTITY OP VALUE [UNIT]} with {@code < <= = != >= >}, joined by
     * {@code and}, {@code or}, {@code not} and parentheses. Beside the ids of quantities {@code kind}, {@code name},
     * {@code ion} and {@code form} may be asked for; text is compared without regard to case and stands in
     * quotes where it has spaces.
     *
     * @param text       such as {@code transport.sigma >= 0.1 mS/cm and kind = framework}
     * @param quantities those that are declared
     * @return the filter
     * @throws IllegalArgumentException if it cannot be read; says where and what was expected
     */
    public static Filter parse(String text, List<Quantity> quantities) {
        return new Filter(text, new FilterParser(text, quantities).parse());
    }

    /**
     * @param profile    a profile of a library
     * @param quantities those that are declared
     * @return keeps what meets every threshold
     * @throws IllegalArgumentException if a threshold cannot be read
     */
    public static Filter of(ScreeningProfile profile, List<Quantity> quantities) {
        StringBuilder text = new StringBuilder();
        for (Threshold threshold : profile.getThresholds()) {
            String value = threshold.getValue();
            if (threshold.getQuantity() == null || value == null) {
                throw new IllegalArgumentException("a threshold of the profile " + profile.getId() + " has no "
                        + (value == null ? "value" : "quantity") + "; give it, or remove the threshold");
            }
            char quote = value.indexOf('\'') < 0 ? '\'' : '"';
            text.append(text.isEmpty() ? "" : " and ").append(threshold.getQuantity()).append(' ')
                    .append(sign(threshold.getComparison())).append(' ').append(quote).append(value).append(quote);
        }
        return text.isEmpty() ? none() : parse(text.toString(), quantities);
    }

    private static String sign(Comparison comparison) {
        return switch (comparison) {
            case LESS -> "<";
            case LESS_EQUAL -> "<=";
            case EQUAL -> "=";
            case GREATER_EQUAL -> ">=";
            case GREATER -> ">";
            case NOT_EQUAL -> "!=";
        };
    }

    /**
     * @param results any
     * @return those that are kept, in the same order
     */
    public List<CandidateResult> apply(List<CandidateResult> results) {
        return results.stream().filter(condition).toList();
    }
}

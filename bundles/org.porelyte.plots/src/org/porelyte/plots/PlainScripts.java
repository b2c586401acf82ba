// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import org.porelyte.plots.RichText.Level;
import org.porelyte.plots.RichText.Run;

/** Raised and lowered characters of Unicode. */
final class PlainScripts {

    private static final String NORMAL = "0123456789+−-()=n";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾⁼ⁿ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎₌ₙ";

    private PlainScripts() {
    }

    static String text(Run run) {
        if (run.level() == Level.NORMAL || run.text().chars().anyMatch(c -> NORMAL.indexOf(c) < 0)) {
            return run.text();
        }
        String scripts = run.level() == Level.SUPERSCRIPT ? RAISED : LOWERED;
        StringBuilder text = new StringBuilder();
        run.text().chars().forEach(c -> text.append(scripts.charAt(NORMAL.indexOf(c))));
        return text.toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units with exponents instead of slashes. */
final class UnitMarkup {

    private static final Pattern FACTOR = Pattern.compile("([^\\d\\s/·*^()+-]+)\\^?([−-]?\\d+)?");
    private static final Pattern CHARGE = Pattern.compile("(?<=\\p{L})(\\d?[+−])(?=$|[/\\s)])");

    private UnitMarkup() {
    }

    static String of(String unit) {
        int words = unit.indexOf(' ') < 0 ? unit.length() : end(unit);
        String factors = unit.substring(0, words);
        String rest = CHARGE.matcher(RichText.escape(unit.substring(words))).replaceAll("^{$1}");
        String[] parts = factors.split("/", -1);
        StringBuilder markup = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            for (String factor : parts[i].strip().split("[\\s·*.]+")) {
                Matcher matcher = FACTOR.matcher(factor);
                if (factor.equals("1") && i == 0 && parts.length > 1) {
                    continue;
                }
                if (!matcher.matches()) {
                    return CHARGE.matcher(RichText.escape(unit)).replaceAll("^{$1}");
                }
                append(matcher.group(1), matcher.group(2), i > 0, markup);
            }
        }
        return markup + rest;
    }

    /** Where words such as "vs Li/Li+" begin: what is said of the unit, not part of it. */
    private static int end(String unit) {
        Matcher matcher = Pattern.compile("\\s(vs\\.?|per|of|at|against)\\s|\\s\\(").matcher(unit);
        return matcher.find() ? matcher.start() : unit.length();
    }

    private static void append(String symbol, String exponent, boolean below, StringBuilder markup) {
        int power = exponent == null ? 1 : Integer.parseInt(exponent.replace('−', '-'));
        int shown = below ? -power : power;
        markup.append(markup.isEmpty() ? "" : " ").append(RichText.escape(symbol));
        if (shown != 1) {
            markup.append("^{").append(Integer.toString(shown).replace('-', '−')).append('}');
        }
    }
}

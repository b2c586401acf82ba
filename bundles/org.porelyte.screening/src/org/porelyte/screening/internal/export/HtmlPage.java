// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.internal.export;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects HTML. Text is escaped; what is markup is said so by the name of the method. */
final class HtmlPage {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s,;]+");

    private final StringBuilder markup = new StringBuilder();

    HtmlPage markup(String html) {
        markup.append(html);
        return this;
    }

    HtmlPage text(String text) {
        markup.append(escape(text));
        return this;
    }

    /** An element with text; {@code tag} may hold attributes. */
    HtmlPage element(String tag, String text) {
        return markup("<" + tag + ">").text(text).markup("</" + tag.split(" ", 2)[0] + ">\n");
    }

    /** Text in which each DOI is a link to its resolver. */
    HtmlPage textWithDois(String text) {
        Matcher matcher = DOI.matcher(text);
        int from = 0;
        while (matcher.find()) {
            String doi = escape(matcher.group());
            text(text.substring(from, matcher.start()));
            markup("<a href=\"https://doi.org/" + doi + "\">" + doi + "</a>");
            from = matcher.end();
        }
        return text(text.substring(from));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return markup.toString();
    }
}

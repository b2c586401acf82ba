// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Text with raised, lowered and slanted parts. It is written with little markup: <code>^{...}</code> raises,
 * <code>_{...}</code> lowers, <code>*{...}</code> slants, and a backslash takes the next character as it is. All else,
 * Greek letters among it, is itself: <code>σ (S cm^{−1})</code>, <code>*{t}_{+}</code>.
 *
 * @param runs parts in order
 */
public record RichText(List<Run> runs) {

    /** Copies the parts; they may not be null. */
    public RichText {
        runs = List.copyOf(runs);
    }

    /** Height of a part above the line. */
    public enum Level {
        /** On the line. */
        NORMAL,
        /** Raised and smaller. */
        SUPERSCRIPT,
        /** Lowered and smaller. */
        SUBSCRIPT
    }

    /**
     * A part that looks the same throughout.
     *
     * @param text   its characters
     * @param level  height above the line
     * @param italic whether it is slanted
     */
    public record Run(String text, Level level, boolean italic) {
    }

    /**
     * @param markup text with markup; a brace without its partner is a character like others
     * @return its parts
     */
    public static RichText parse(String markup) {
        return new RichText(new RichTextParser(markup).parse());
    }

    /**
     * @param plain any text, such as a name given by a user
     * @return markup that shows it as it is
     */
    public static String escape(String plain) {
        return plain.replaceAll("[\\\\^_*{}]", "\\\\$0");
    }

    /**
     * Writes a unit with exponents as papers do: {@code mA/cm2} becomes <code>mA cm^{−2}</code>. Of
     * {@code V vs Li/Li+} only the first word is a unit.
     *
     * @param unit as users of the field write it on one line; empty for none
     * @return rich text
     */
    public static String unit(String unit) {
        return UnitMarkup.of(unit);
    }

    /**
     * Returns the text where markup cannot be shown: raised and lowered characters as Unicode has them, as far as it
     * has.
     *
     * @return plain text
     */
    public String plain() {
        return runs.stream().map(PlainScripts::text).collect(Collectors.joining());
    }
}

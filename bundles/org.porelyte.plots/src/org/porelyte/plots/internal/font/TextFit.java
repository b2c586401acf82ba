// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.font;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.plots.RichText;
import org.porelyte.plots.RichText.Level;
import org.porelyte.plots.RichText.Run;

/** Cuts texts that are too long for their place. */
public final class TextFit {

    private static final String MORE = "…";

    private TextFit() {
    }

    /**
     * @param text  rich text
     * @param size  of its letters
     * @param width how wide it may be
     * @param font  the font
     * @return the text, or as much of its beginning as fits with three dots behind
     */
    public static RichText cut(RichText text, double size, double width, BundledFont font) {
        if (font.width(text, size) <= width) {
            return text;
        }
        Run more = new Run(MORE, Level.NORMAL, false);
        double left = width - font.width(more, size);
        List<Run> kept = new ArrayList<>();
        for (Run run : text.runs()) {
            Run part = run;
            while (!part.text().isEmpty() && font.width(part, size) > left) {
                int end = part.text().offsetByCodePoints(part.text().length(), -1);
                part = new Run(part.text().substring(0, end).stripTrailing(), run.level(), run.italic());
            }
            kept.add(part);
            left -= font.width(part, size);
            if (!part.text().equals(run.text())) {
                break;
            }
        }
        kept.add(more);
        return new RichText(kept);
    }
}

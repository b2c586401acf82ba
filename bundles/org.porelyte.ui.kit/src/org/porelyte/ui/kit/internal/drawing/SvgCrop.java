// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.drawing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a part out of an SVG document: what is drawn stays the same, the sheet does not. */
public final class SvgCrop {

    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern SIZE = Pattern.compile("\\s(width|height|viewBox|preserveAspectRatio)\\s*=\\s*"
            + "(\"[^\"]*\"|'[^']*')");

    private SvgCrop() {
    }

    /**
     * Makes a document of a part, to be drawn at a size in pixels.
     *
     * @param svg    the whole document
     * @param x      left edge of the part, in units of the view box
     * @param y      upper edge of the part, in units of the view box
     * @param scale  pixels per unit
     * @param width  of the picture, in pixels
     * @param height of the picture, in pixels
     * @return the document
     * @throws IllegalArgumentException if the text has no svg element
     */
    public static String of(String svg, double x, double y, double scale, int width, int height) {
        Matcher root = ROOT.matcher(svg);
        if (!root.find()) {
            throw new IllegalArgumentException("the drawing is no SVG document");
        }
        String tag = SIZE.matcher(root.group()).replaceAll("");
        String sized = tag.replaceFirst("<svg", String.format(Locale.ROOT,
                "<svg width=\"%d\" height=\"%d\" viewBox=\"%.6f %.6f %.6f %.6f\" preserveAspectRatio=\"none\"", width,
                height, x, y, width / scale, height / scale));
        return svg.substring(0, root.start()) + sized + svg.substring(root.end());
    }
}

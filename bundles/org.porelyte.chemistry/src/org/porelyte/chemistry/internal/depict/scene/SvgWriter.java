// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.scene;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Writes a page as SVG. The same page gives the same text everywhere. */
public final class SvgWriter {

    private static final int COLOUR_BITS = 0xFFFFFF;
    private static final double DECIMALS = 100;

    private final StringBuilder text = new StringBuilder(8000);

    private SvgWriter() {
    }

    /**
     * Writes a page.
     *
     * @param page the page
     * @return an SVG document with width, height and view box in pixels
     */
    public static String write(Page page) {
        return new SvgWriter().page(page);
    }

    private String page(Page page) {
        String width = number(page.width());
        String height = number(page.height());
        text.append("<?xml version='1.0' encoding='UTF-8'?>\n<svg xmlns='http://www.w3.org/2000/svg' width='")
                .append(width).append("' height='").append(height).append("' viewBox='0 0 ").append(width).append(' ')
                .append(height).append("' stroke-linecap='round' stroke-linejoin='round' fill='none'>\n");
        if (!page.title().isEmpty()) {
            text.append("<title>").append(escaped(page.title())).append("</title>\n");
        }
        if (page.background() != null) {
            text.append("<rect width='").append(width).append("' height='").append(height).append("' fill='")
                    .append(colour(page.background())).append("'/>\n");
        }
        page.scene().figures().forEach(this::figure);
        return text.append("</svg>\n").toString();
    }

    private void figure(Figure figure) {
        text.append("<path class='").append(escaped(figure.role())).append("' d='");
        path(figure.path());
        text.append('\'');
        if (figure.fill() != null) {
            text.append(" fill='").append(colour(figure.fill())).append('\'');
            if (figure.path().getWindingRule() == Path2D.WIND_EVEN_ODD) {
                text.append(" fill-rule='evenodd'");
            }
        }
        if (figure.line() != null) {
            text.append(" stroke='").append(colour(figure.line())).append("' stroke-width='")
                    .append(number(figure.width())).append('\'');
        }
        text.append("/>\n");
    }

    private void path(Path2D path) {
        double[] points = new double[6];
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            switch (at.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> segment('M', points, 2);
                case PathIterator.SEG_LINETO -> segment('L', points, 2);
                case PathIterator.SEG_QUADTO -> segment('Q', points, 4);
                case PathIterator.SEG_CUBICTO -> segment('C', points, 6);
                default -> text.append('z');
            }
        }
    }

    private void segment(char command, double[] points, int count) {
        text.append(command);
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(number(points[i]));
        }
    }

    /** Two decimals, and none that say nothing; the same in every locale. */
    private static String number(double value) {
        double rounded = Math.rint(value * DECIMALS) / DECIMALS;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    private static String colour(Color colour) {
        return String.format("#%06X", colour.getRGB() & COLOUR_BITS);
    }

    private static String escaped(String plain) {
        StringBuilder safe = new StringBuilder();
        plain.codePoints().filter(c -> c >= ' ' || c == '\n').forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}

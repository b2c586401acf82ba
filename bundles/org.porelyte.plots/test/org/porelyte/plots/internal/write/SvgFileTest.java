// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.porelyte.plots.Axis;
import org.porelyte.plots.Chart;
import org.porelyte.plots.ChartFormat;
import org.porelyte.plots.ChartWriter;
import org.porelyte.plots.PointSeries;
import org.porelyte.plots.SeriesStyle;
import org.porelyte.plots.Sheet;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SvgFileTest {

    private static byte[] svg(Chart chart) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChartWriter(Sheet.ONE_COLUMN.withSize(360, 270)).write(chart, ChartFormat.SVG, out);
        return out.toByteArray();
    }

    private static Document parsed(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<String> texts(Document document, String element) {
        NodeList nodes = document.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void textsAreText() throws Exception {
        List<String> texts = texts(parsed(svg(Samples.chart())), "text");
        assertTrue(texts.containsAll(List.of("Efficient conduction at 30 °C", "1000/T (K−1)", "σ (S cm−1)", "10−4",
                "UiO-66 & <Li+>", "5–95 %", "fit", "threshold", "Å·±", "note", "3.0")), texts.toString());
    }

    @Test
    void pointsSayWhatTheyAre() throws Exception {
        List<String> titles = texts(parsed(svg(Samples.chart())), "title");
        assertTrue(titles.contains("second\n1000/T = 3.1 K⁻¹ (3.09 K⁻¹ to 3.11 K⁻¹)\n"
                + "σ = 10⁻⁴ S cm⁻¹ (−10⁻⁴ S cm⁻¹ to 3×10⁻⁴ S cm⁻¹)"), titles.toString());
    }

    @Test
    void sizesAreThoseOfTheSheet() throws Exception {
        var root = parsed(svg(Samples.chart())).getDocumentElement();
        assertEquals("360pt", root.getAttribute("width"));
        assertEquals("0 0 360 270", root.getAttribute("viewBox"));
    }

    @Test
    void namesWithCharactersThatXmlDoesNotHaveAreShown() throws Exception {
        Chart chart = Chart.of("bell\u0007 & null\u0000 \ud83d\ude00 \ud800", Axis.linear("x", ""),
                Axis.linear("y", ""));
        assertTrue(texts(parsed(svg(chart)), "text").contains("bell\ufffd & null\ufffd \ud83d\ude00 \ufffd"));
    }

    @Test
    void elementsOfPagesKeepTheirIdentifiersApart() {
        ChartWriter writer = new ChartWriter(Sheet.ONE_COLUMN);
        String element = writer.element(Samples.chart(), "a");
        assertTrue(element.startsWith("<svg ") && element.contains("id=\"a-clip1\""));
        assertFalse(writer.element(Samples.chart(), "b").contains("a-clip"));
    }

    @Test
    void filesAreTheSameWhereverAndWheneverTheyAreMade() throws Exception {
        byte[] first = svg(Samples.chart());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals(new String(first, StandardCharsets.UTF_8),
                    new String(svg(Samples.chart()), StandardCharsets.UTF_8));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersHaveAPointAndNoIdleDigits() {
        assertEquals("1.5", Decimals.text(1.499999));
        assertEquals("-0.01", Decimals.text(-0.01));
        assertEquals("0", Decimals.text(-0.001));
        assertEquals("1200", Decimals.text(1200));
        assertEquals("0.25", Decimals.text(0.25));
    }

    /** A million points are thinned out to at most four per quarter of a point. */
    @Test
    void fewPointsOfAMillionAreWritten() throws Exception {
        double[] x = new double[1_000_000];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
            y[i] = Math.sin(i);
        }
        SeriesStyle line = SeriesStyle.line(0);
        assertTrue(svg(Chart.of("", Axis.linear("x", ""), Axis.linear("y", ""),
                PointSeries.of("p", "", x, y, line))).length < 200_000);
    }
}

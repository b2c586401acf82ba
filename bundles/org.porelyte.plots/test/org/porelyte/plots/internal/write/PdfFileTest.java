// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.porelyte.plots.Axis;
import org.porelyte.plots.Chart;
import org.porelyte.plots.ChartFormat;
import org.porelyte.plots.ChartWriter;
import org.porelyte.plots.Sheet;

class PdfFileTest {

    private static byte[] pdf(Chart chart) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChartWriter(Sheet.ONE_COLUMN.withSize(360, 270)).write(chart, ChartFormat.PDF, out);
        return out.toByteArray();
    }

    /** Spaces are left out: where raised letters stand apart is up to who reads the page. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    @Test
    void textsCanBeFound() throws IOException {
        String text = text(pdf(Samples.chart()));
        for (String part : new String[] {"Efficientconductionat30°C", "1000/T(K−1)", "σ(Scm−1)", "10−4", "UiO-66&<Li+>",
            "5–95%", "fit", "threshold", "Å·±", "note", "3.0"}) {
            assertTrue(text.contains(part), part + " in " + text);
        }
    }

    @Test
    void lettersThatTheFontDoesNotHaveAreReplaced() throws IOException {
        Chart chart = Chart.of("a\u6728b\u0007c\n\ud800", Axis.linear("x", ""), Axis.linear("y", ""));
        assertTrue(text(pdf(chart)).contains("a\ufffdb\ufffdc\ufffd\ufffd"));
    }

    @Test
    void theFontIsInTheFileAndOnlyItsLettersInUse() throws IOException {
        byte[] pdf = pdf(Samples.chart());
        assertTrue(pdf.length < 40_000, "bytes: " + pdf.length);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded() && font.getName().endsWith("+DejaVuSans"), font.getName());
            }
            assertEquals(360, page.getMediaBox().getWidth());
            assertEquals(270, page.getMediaBox().getHeight());
        }
    }

    @Test
    void filesHaveNoDateAndAreAlwaysTheSame() throws IOException {
        byte[] pdf = pdf(Samples.chart());
        assertArrayEquals(pdf, pdf(Samples.chart()));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(null, document.getDocumentInformation().getCreationDate());
            assertEquals("Efficient conduction at 30 °C", document.getDocumentInformation().getTitle());
        }
    }
}

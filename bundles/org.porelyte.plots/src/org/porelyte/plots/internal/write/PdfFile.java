// SPDX-License-Identifier: EPL-2.0
package org.porelyte.plots.internal.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.porelyte.plots.internal.font.BundledFont;
import org.porelyte.plots.internal.scene.Scene;

/** A scene as Portable Document Format: one page, with the letters that it needs. It has no date. */
public final class PdfFile {

    /** Makes the identifier of the file, which is the time of day otherwise. */
    private static final long ALWAYS = 1;

    private final BundledFont font;

    /** @param font the font */
    public PdfFile(BundledFont font) {
        this.font = font;
    }

    /**
     * @param scene the scene
     * @param out   not closed
     * @throws IOException if writing fails
     */
    public void write(Scene scene, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument(); InputStream file = BundledFont.file()) {
            document.setDocumentId(ALWAYS);
            document.getDocumentInformation().setTitle(scene.title());
            document.getDocumentInformation().setCreator("Porelyte");
            PDPage page = new PDPage(new PDRectangle((float) scene.width(), (float) scene.height()));
            document.addPage(page);
            PDType0Font letters = PDType0Font.load(document, file, true);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                new PdfPainter(content, letters, font, scene.height()).paint(scene);
            }
            document.save(out);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.porelyte.screening.internal.export.XlsxParts;
import org.porelyte.screening.internal.export.XlsxSheet;

/**
 * Writes spreadsheet files (XLSX: Office Open XML, ECMA-376) of plain tables. Numbers are numbers with all their
 * digits, texts are never formulas; the header of a sheet stays in view and filters. Rows are written as they come, so
 * that long tables need no memory, and the same sheets give the same bytes: no time and no user is written.
 */
public final class XlsxWriter {

    private static final int BUFFER = 1 << 16;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /**
     * @param sheets at least one, each with another name
     * @param out    gets the file; it is not closed
     * @throws IOException if writing fails, or a sheet is larger than the format allows; the message then says so
     */
    public void write(List<Sheet> sheets, OutputStream out) throws IOException {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a spreadsheet file needs a sheet");
        }
        ZipOutputStream zip = new ZipOutputStream(out);
        // The JDK's own writer, whatever else is on the class path.
        XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();
        try {
            XlsxParts parts = new XlsxParts(sheets);
            write(zip, factory, "[Content_Types].xml", parts::contentTypes);
            write(zip, factory, "_rels/.rels", parts::relations);
            write(zip, factory, "xl/workbook.xml", parts::workbook);
            write(zip, factory, "xl/_rels/workbook.xml.rels", parts::workbookRelations);
            write(zip, factory, "xl/styles.xml", parts::styles);
            for (int i = 0; i < sheets.size(); i++) {
                XlsxSheet sheet = new XlsxSheet(sheets.get(i));
                write(zip, factory, "xl/worksheets/sheet" + (i + 1) + ".xml", sheet::write);
            }
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e.getMessage(), e);
        }
        zip.finish();
    }

    private interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException, IOException;
    }

    private static void write(ZipOutputStream zip, XMLOutputFactory factory, String name, Part part)
            throws IOException, XMLStreamException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        // The JDK's writer hands over byte by byte.
        OutputStream buffered = new BufferedOutputStream(zip, BUFFER);
        XMLStreamWriter xml = factory.createXMLStreamWriter(buffered, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        part.write(xml);
        xml.writeEndDocument();
        xml.flush();
        zip.closeEntry();
    }
}

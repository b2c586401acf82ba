// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.internal.export;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.porelyte.screening.export.Sheet;

/** A sheet of a spreadsheet file. */
public final class XlsxSheet {

    /** Limits of the format, as spreadsheet programs keep them. */
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_TEXT = 32_767;

    private static final int MEASURED_ROWS = 100;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 50;

    /** What XML 1.0 cannot hold, escaped or not. */
    private static final Pattern NO_XML = Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}"
            + "\\x{10000}-\\x{10FFFF}]");

    private final Sheet sheet;
    private final List<String> columnNames;

    /** @param sheet what to write */
    public XlsxSheet(Sheet sheet) {
        this.sheet = sheet;
        this.columnNames = IntStream.range(0, sheet.header().size()).mapToObj(XlsxSheet::columnName).toList();
    }

    /**
     * @param xml gets the sheet
     * @throws XMLStreamException if writing fails
     * @throws IOException        if there are more rows or columns than the format allows
     */
    public void write(XMLStreamWriter xml) throws XMLStreamException, IOException {
        if (sheet.header().size() > MOST_COLUMNS) {
            throw new IOException("the table has " + sheet.header().size() + " columns, a sheet of XLSX has at most "
                    + MOST_COLUMNS + ". Use CSV instead.");
        }
        xml.setDefaultNamespace(XlsxParts.MAIN);
        xml.writeStartElement("worksheet");
        xml.writeDefaultNamespace(XlsxParts.MAIN);
        writeView(xml);
        writeWidths(xml);
        xml.writeStartElement("sheetData");
        int rows = writeRows(xml);
        xml.writeEndElement();
        if (!sheet.header().isEmpty()) {
            XlsxParts.element(xml, "autoFilter", "ref", "A1:" + columnName(sheet.header().size() - 1) + rows);
        }
    }

    private void writeView(XMLStreamWriter xml) throws XMLStreamException {
        int frozen = Math.min(sheet.frozenColumns(), Math.max(0, sheet.header().size() - 1));
        String pane = frozen > 0 ? "bottomRight" : "bottomLeft";
        xml.writeStartElement("sheetViews");
        xml.writeStartElement("sheetView");
        xml.writeAttribute("workbookViewId", "0");
        xml.writeEmptyElement("pane");
        if (frozen > 0) {
            xml.writeAttribute("xSplit", Integer.toString(frozen));
        }
        xml.writeAttribute("ySplit", "1");
        xml.writeAttribute("topLeftCell", columnName(frozen) + "2");
        xml.writeAttribute("activePane", pane);
        xml.writeAttribute("state", "frozen");
        XlsxParts.element(xml, "selection", "pane", pane);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void writeWidths(XMLStreamWriter xml) throws XMLStreamException {
        int[] widths = new int[sheet.header().size()];
        measure(sheet.header(), widths);
        int measured = 0;
        for (List<?> row : sheet.rows()) {
            if (measured++ == MEASURED_ROWS) {
                break;
            }
            measure(row, widths);
        }
        if (widths.length > 0) {
            xml.writeStartElement("cols");
            for (int i = 0; i < widths.length; i++) {
                String place = Integer.toString(i + 1);
                int width = Math.min(WIDEST, Math.max(NARROWEST, widths[i])) + 3;
                XlsxParts.element(xml, "col", "min", place, "max", place, "width", Integer.toString(width),
                        "customWidth", "1");
            }
            xml.writeEndElement();
        }
    }

    private static void measure(List<?> row, int[] widths) {
        for (int i = 0; i < widths.length; i++) {
            if (row.get(i) instanceof String text) {
                widths[i] = Math.max(widths[i], text.length());
            }
        }
    }

    private int writeRows(XMLStreamWriter xml) throws XMLStreamException, IOException {
        writeRow(xml, sheet.header(), 1, XlsxParts.HEADER_STYLE);
        int row = 1;
        for (List<?> cells : sheet.rows()) {
            if (++row > MOST_ROWS) {
                throw new IOException("the table has more rows than a sheet of XLSX can hold: at most "
                        + (MOST_ROWS - 1) + " below the header. Use CSV instead.");
            }
            writeRow(xml, cells, row, null);
        }
        return row;
    }

    private void writeRow(XMLStreamWriter xml, List<?> cells, int row, String style)
            throws XMLStreamException {
        xml.writeStartElement("row");
        xml.writeAttribute("r", Integer.toString(row));
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell != null && !cell.toString().isEmpty()) {
                xml.writeStartElement("c");
                xml.writeAttribute("r", columnNames.get(i) + row);
                if (style != null) {
                    xml.writeAttribute("s", style);
                }
                writeContent(xml, cell);
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private static void writeContent(XMLStreamWriter xml, Object cell) throws XMLStreamException {
        // Spreadsheets know no infinity and no NaN.
        if (cell instanceof Number number && Double.isFinite(number.doubleValue())) {
            xml.writeStartElement("v");
            xml.writeCharacters(number.toString());
            xml.writeEndElement();
            return;
        }
        String text = cell.toString();
        if (!text.chars().allMatch(c -> c >= ' ' && c < Character.MIN_SURROGATE)) {
            text = NO_XML.matcher(text).replaceAll("\uFFFD");
        }
        xml.writeAttribute("t", "inlineStr");
        xml.writeStartElement("is");
        xml.writeStartElement("t");
        xml.writeAttribute("xml:space", "preserve");
        xml.writeCharacters(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 3) + "..." : text);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** A, B, ... Z, AA, AB: the name of the column at a place counted from 0. */
    static String columnName(int place) {
        String name = "";
        for (int rest = place; rest >= 0; rest = rest / 26 - 1) {
            name = (char) ('A' + rest % 26) + name;
        }
        return name;
    }
}

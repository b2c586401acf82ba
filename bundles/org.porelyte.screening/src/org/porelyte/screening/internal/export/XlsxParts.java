// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.internal.export;

import java.util.List;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.porelyte.screening.export.Sheet;

/** The parts of a spreadsheet file that tell what is in it and what it looks like; all but the sheets themselves. */
public final class XlsxParts {

    /** Namespace of sheets and workbook. */
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** Place, in the list of styles, of that of the header. */
    static final String HEADER_STYLE = "1";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final List<Sheet> sheets;

    /** @param sheets those of the file */
    public XlsxParts(List<Sheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    /**
     * @param xml gets the list of what kind each part is
     * @throws XMLStreamException if writing fails
     */
    public void contentTypes(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "Types", PACKAGE + "content-types");
        element(xml, "Default", "Extension", "rels", "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        element(xml, "Default", "Extension", "xml", "ContentType", "application/xml");
        element(xml, "Override", "PartName", "/xl/workbook.xml", "ContentType", TYPE + "sheet.main+xml");
        element(xml, "Override", "PartName", "/xl/styles.xml", "ContentType", TYPE + "styles+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            element(xml, "Override", "PartName", "/xl/worksheets/sheet" + i + ".xml", "ContentType",
                    TYPE + "worksheet+xml");
        }
    }

    /**
     * @param xml gets where the workbook is
     * @throws XMLStreamException if writing fails
     */
    public void relations(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "Relationships", PACKAGE + "relationships");
        element(xml, "Relationship", "Id", "rId1", "Type", OFFICE + "/officeDocument", "Target", "xl/workbook.xml");
    }

    /**
     * @param xml gets where sheets and styles are
     * @throws XMLStreamException if writing fails
     */
    public void workbookRelations(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "Relationships", PACKAGE + "relationships");
        for (int i = 1; i <= sheets.size(); i++) {
            element(xml, "Relationship", "Id", "rId" + i, "Type", OFFICE + "/worksheet", "Target",
                    "worksheets/sheet" + i + ".xml");
        }
        element(xml, "Relationship", "Id", "rId" + (sheets.size() + 1), "Type", OFFICE + "/styles", "Target",
                "styles.xml");
    }

    /**
     * @param xml gets the names of the sheets and the ranges that filter
     * @throws XMLStreamException if writing fails
     */
    public void workbook(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "workbook", MAIN);
        xml.writeNamespace("r", OFFICE);
        xml.writeStartElement("sheets");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.writeEmptyElement("sheet");
            xml.writeAttribute("name", sheets.get(i - 1).name());
            xml.writeAttribute("sheetId", Integer.toString(i));
            xml.writeAttribute("r", OFFICE, "id", "rId" + i);
        }
        xml.writeEndElement();
    }

    /**
     * @param xml gets the styles: plain, and bold on grey for headers
     * @throws XMLStreamException if writing fails
     */
    public void styles(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "styleSheet", MAIN);
        xml.writeStartElement("fonts");
        font(xml, false);
        font(xml, true);
        xml.writeEndElement();
        xml.writeStartElement("fills");
        fill(xml, "none");
        // The format keeps the second fill for itself.
        fill(xml, "gray125");
        xml.writeStartElement("fill");
        xml.writeStartElement("patternFill");
        xml.writeAttribute("patternType", "solid");
        element(xml, "fgColor", "rgb", "FFE6E6E6");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("borders");
        xml.writeStartElement("border");
        for (String side : List.of("left", "right", "top", "bottom", "diagonal")) {
            xml.writeEmptyElement(side);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("cellStyleXfs");
        element(xml, "xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0");
        xml.writeEndElement();
        xml.writeStartElement("cellXfs");
        element(xml, "xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0");
        element(xml, "xf", "numFmtId", "0", "fontId", "1", "fillId", "2", "borderId", "0", "xfId", "0", "applyFont",
                "1", "applyFill", "1");
        xml.writeEndElement();
        xml.writeStartElement("cellStyles");
        element(xml, "cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0");
        xml.writeEndElement();
    }

    private static void font(XMLStreamWriter xml, boolean bold) throws XMLStreamException {
        xml.writeStartElement("font");
        if (bold) {
            xml.writeEmptyElement("b");
        }
        element(xml, "sz", "val", "11");
        element(xml, "name", "val", "Calibri");
        xml.writeEndElement();
    }

    private static void fill(XMLStreamWriter xml, String pattern) throws XMLStreamException {
        xml.writeStartElement("fill");
        element(xml, "patternFill", "patternType", pattern);
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, String name, String namespace) throws XMLStreamException {
        xml.setDefaultNamespace(namespace);
        xml.writeStartElement(name);
        xml.writeDefaultNamespace(namespace);
    }

    /** Writes an empty element with the given names and values of attributes. */
    static void element(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}

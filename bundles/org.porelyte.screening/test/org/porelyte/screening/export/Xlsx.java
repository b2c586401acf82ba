// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A spreadsheet file as the standard says it is to be read, for tests. */
final class Xlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Path file;

    Xlsx(Path file) {
        this.file = file;
    }

    /** A part, checked to be listed and to be XML. */
    Document part(String name) throws Exception {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            if (zip.getEntry(name) == null) {
                throw new IOException(file + " has no part " + name);
            }
            return factory.newDocumentBuilder().parse(zip.getInputStream(zip.getEntry(name)));
        }
    }

    List<String> sheets() throws Exception {
        List<String> names = new ArrayList<>();
        for (Element sheet : elements(part("xl/workbook.xml"), "sheet")) {
            names.add(sheet.getAttribute("name"));
        }
        return names;
    }

    /** The sheet of a name, found through the relations of the workbook. */
    Document sheet(String name) throws Exception {
        for (Element sheet : elements(part("xl/workbook.xml"), "sheet")) {
            if (sheet.getAttribute("name").equals(name)) {
                String id = sheet.getAttributeNS(OFFICE, "id");
                NodeList relations = part("xl/_rels/workbook.xml.rels").getElementsByTagName("Relationship");
                for (int i = 0; i < relations.getLength(); i++) {
                    Element relation = (Element) relations.item(i);
                    if (relation.getAttribute("Id").equals(id)) {
                        return part("xl/" + relation.getAttribute("Target"));
                    }
                }
            }
        }
        throw new IOException(file + " has no sheet " + name);
    }

    /** Cells by their name, such as B2: a Double or a String. */
    Map<String, Object> cells(String sheet) throws Exception {
        Map<String, Object> cells = new TreeMap<>();
        for (Element cell : elements(sheet(sheet), "c")) {
            String text = cell.getTextContent();
            cells.put(cell.getAttribute("r"),
                    cell.getAttribute("t").isEmpty() ? (Object) Double.valueOf(text) : text);
        }
        return cells;
    }

    static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS(MAIN, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}

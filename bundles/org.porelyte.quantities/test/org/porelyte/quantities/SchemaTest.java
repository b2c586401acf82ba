// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Extension points are documented: every description is written, each section is there. */
class SchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"quantities", "calculators"})
    void everythingIsDescribed(String point) throws Exception {
        Path file = Path.of("schema", point + ".exsd");
        assertFalse(Files.readString(file).contains("[Enter"), file + " has a placeholder");
        Document schema = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        NodeList descriptions = schema.getElementsByTagName("documentation");
        for (int i = 0; i < descriptions.getLength(); i++) {
            assertFalse(descriptions.item(i).getTextContent().isBlank(), file + ": empty description");
        }
        for (String described : new String[] {"element", "attribute"}) {
            NodeList nodes = schema.getElementsByTagName(described);
            for (int i = 0; i < nodes.getLength(); i++) {
                Element node = (Element) nodes.item(i);
                assertTrue(node.hasAttribute("ref") || node.getElementsByTagName("documentation").getLength() > 0,
                        file + ": " + described + " " + node.getAttribute("name") + " is not described");
            }
        }
        Set<String> sections = new HashSet<>();
        NodeList found = schema.getElementsByTagName("meta.section");
        for (int i = 0; i < found.getLength(); i++) {
            sections.add(((Element) found.item(i)).getAttribute("type"));
        }
        assertEquals(Set.of("since", "examples", "apiinfo", "implementation", "copyright"), sections);
    }
}

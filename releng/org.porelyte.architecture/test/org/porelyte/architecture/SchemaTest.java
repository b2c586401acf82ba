// SPDX-License-Identifier: EPL-2.0
package org.porelyte.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Extension points are documented: every description is written, each section is there. */
class SchemaTest {

    static Stream<Path> schemas() {
        return new SourceTree().schemas().stream();
    }

    @Test
    void eachDeclaredPointHasItsSchema() throws Exception {
        List<String> declared = new ArrayList<>();
        for (Path plugin : new SourceTree().plugins()) {
            NodeList points = parse(plugin).getElementsByTagName("extension-point");
            for (int i = 0; i < points.getLength(); i++) {
                Path schema = plugin.resolveSibling(((Element) points.item(i)).getAttribute("schema"));
                assertTrue(Files.exists(schema), plugin + " names the schema " + schema + ", which is not there");
                declared.add(schema.normalize().toString());
            }
        }
        assertEquals(schemas().map(file -> file.normalize().toString()).sorted().toList(),
                declared.stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everythingIsDescribed(Path file) throws Exception {
        assertFalse(Files.readString(file).contains("[Enter"), file + " has a placeholder");
        Document schema = parse(file);
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

    private static Document parse(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }
}

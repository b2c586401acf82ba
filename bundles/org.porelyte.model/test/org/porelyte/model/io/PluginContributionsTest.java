// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.content.ITextContentDescriber;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.porelyte.model.Library;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.PorelytePackage;

/** What plugin.xml contributes to the platform is there and works. */
class PluginContributionsTest {

    @TempDir
    Path folder;

    private static List<Element> elements(String name) throws Exception {
        Document plugin = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(Path.of("plugin.xml").toFile());
        NodeList found = plugin.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Object instance(Element element) throws ReflectiveOperationException {
        return Class.forName(element.getAttribute("class")).getDeclaredConstructor().newInstance();
    }

    @Test
    void theContentTypeHasANameAndADescriber() throws Exception {
        Element type = elements("content-type").get(0);
        assertEquals("porelyte", type.getAttribute("file-extensions"));
        assertInstanceOf(ITextContentDescriber.class, instance(elements("describer").get(0)));
        Properties texts = new Properties();
        try (InputStream in = Files.newInputStream(Path.of("plugin.properties"))) {
            texts.load(in);
        }
        assertEquals("Porelyte Library", texts.getProperty(type.getAttribute("name").substring(1)));
        assertEquals("org.porelyte.model." + type.getAttribute("id"),
                elements("parser").get(1).getAttribute("contentTypeIdentifier"));
    }

    @Test
    void librariesOpenInAnyResourceSet() throws Exception {
        Path file = folder.resolve("a.porelyte");
        Library library = PorelyteFactory.eINSTANCE.createLibrary();
        library.setName("\u03b1");
        new LibraryFiles().save(library, file);

        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(PorelytePackage.eNS_URI, PorelytePackage.eINSTANCE);
        for (Element parser : elements("parser")) {
            resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("porelyte", instance(parser));
            Resource resource = resources.getResource(URI.createFileURI(file.toString()), true);
            assertEquals("\u03b1", ((Library) resource.getContents().get(0)).getName());
            byte[] before = Files.readAllBytes(file);
            resource.save(null);
            assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(file)), "written in the same way");
            resource.unload();
        }
    }
}

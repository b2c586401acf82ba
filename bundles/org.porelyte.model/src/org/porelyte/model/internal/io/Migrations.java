// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.xml.sax.SAXException;

/** The chain of steps from old formats to the present one. */
public final class Migrations {

    private static final String FORBID_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final List<MigrationStep> steps;

    /** Creates the chain of all steps there are. */
    public Migrations() {
        this(List.of(new MigrationFrom0()));
    }

    /** @param steps one per old major version, oldest first, without gaps */
    Migrations(List<MigrationStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /** {@return whether files of this major version can be converted} */
    public boolean canMigrate(int major) {
        return steps.stream().anyMatch(step -> step.from() == major);
    }

    /**
     * Reads an old file and converts it to the present format; the file is not changed.
     *
     * @param file      the file
     * @param major     its major version
     * @param namespace what all namespaces begin with
     * @return parsers that tell EMF the converted library, whatever input they are given
     * @throws IOException        if the file cannot be read
     * @throws SAXException       if it is not XML
     * @throws MigrationException if it holds what the old format did not allow
     */
    public XMLParserPool migrate(Path file, int major, String namespace) throws IOException, SAXException {
        XmlElement library = read(file);
        int reached = major;
        for (MigrationStep step : steps) {
            if (step.from() == reached) {
                step.migrate(library);
                reached++;
            }
        }
        String old = namespace + major;
        String now = namespace + reached;
        library.attributes().replaceAll((name, value) -> name.startsWith("xmlns") && value.equals(old) ? now : value);
        library.attributes().remove("formatVersion");
        return new XMLParserPoolImpl() {
            @Override
            protected SAXParser makeParser(Map<String, Boolean> features, Map<String, ?> properties) {
                return new XmlTreeParser(library);
            }
        };
    }

    private static XmlElement read(Path file) throws IOException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
        XmlTreeReader reader = new XmlTreeReader();
        try (InputStream in = Files.newInputStream(file)) {
            factory.setFeature(FORBID_DOCTYPE, true);
            factory.newSAXParser().parse(in, reader);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return reader.root();
    }
}

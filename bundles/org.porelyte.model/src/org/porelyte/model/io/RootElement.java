// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What the first element of a file says, read before EMF sees it so that a foreign file gets a clear message. */
record RootElement(String name, String namespace, FormatVersion version) {

    static RootElement read(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new LibraryFileException(file + ": has a document type declaration, which library files must "
                            + "not have. Remove the <!DOCTYPE ...> line.");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return new RootElement(reader.getLocalName(), reader.getNamespaceURI(),
                            version(file, reader.getAttributeValue(null, "formatVersion")));
                }
            }
        } catch (XMLStreamException e) {
            throw new LibraryFileException(file + ", line " + e.getLocation().getLineNumber()
                    + ": not XML. Expected a Porelyte library (*.porelyte); restore the file from its .bak copy or "
                    + "choose another.", e);
        }
        throw new LibraryFileException(file + ": holds no element. Expected a Porelyte library.");
    }

    private static FormatVersion version(Path file, String text) throws LibraryFileException {
        try {
            return FormatVersion.parse(text);
        } catch (IllegalArgumentException e) {
            throw new LibraryFileException(file + ": attribute formatVersion: " + e.getMessage() + ".", e);
        }
    }

    /** Refuses what is no library, and libraries of versions that this program cannot read. */
    void check(Path file) throws LibraryFileException {
        boolean ours = namespace != null && namespace.startsWith(FormatVersion.NAMESPACE_STEM);
        if (!ours || !"Library".equals(name)) {
            throw new LibraryFileException(file + ": the first element is <" + name + ">"
                    + (namespace == null ? "" : " of namespace " + namespace) + ". Expected <Library> of namespace "
                    + FormatVersion.NAMESPACE_STEM + FormatVersion.CURRENT.major()
                    + ": choose a Porelyte library file.");
        }
        String major = namespace.substring(FormatVersion.NAMESPACE_STEM.length());
        boolean sameMajor = major.equals(Integer.toString(FormatVersion.CURRENT.major()));
        if (!sameMajor || version.isNewerThanProgram()) {
            throw new LibraryFileException(file + ": written in format " + (sameMajor ? version : major)
                    + ", this program reads up to " + FormatVersion.CURRENT
                    + ". Open it with a newer Porelyte; the file "
                    + "was not changed.");
        }
    }
}

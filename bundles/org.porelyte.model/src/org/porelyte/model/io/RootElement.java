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

import org.porelyte.model.internal.io.Migrations;

/** What the first element of a file says, read before EMF sees it so that a foreign file gets a clear message. */
record RootElement(String name, String namespace, FormatVersion version) {

    /** {@return a factory of parsers that fetch nothing from elsewhere} */
    static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static RootElement read(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw new LibraryFileException(file + ": is empty. Expected a Porelyte library (*.porelyte); restore the "
                    + "file from its .bak copy or choose another.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = parsers().createXMLStreamReader(in);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new LibraryFileException(file + ": has a document type declaration, which library files must "
                            + "not have. Remove the <!DOCTYPE ...> line.");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return new RootElement(reader.getLocalName(), reader.getNamespaceURI(), version(file,
                            reader.getNamespaceURI(), reader.getAttributeValue(null, "formatVersion")));
                }
            }
        } catch (XMLStreamException e) {
            throw new LibraryFileException(file + ", line " + e.getLocation().getLineNumber()
                    + ": not XML. Expected a Porelyte library (*.porelyte); restore the file from its .bak copy or "
                    + "choose another.", e);
        }
        throw new LibraryFileException(file + ": holds no element. Expected a Porelyte library.");
    }

    /**
     * The namespace counts: it alone tells how the file is built. The attribute adds the minor version; one that is
     * newer than this program is believed too.
     */
    private static FormatVersion version(Path file, String namespace, String text) throws LibraryFileException {
        FormatVersion stamped;
        try {
            stamped = FormatVersion.parse(text);
        } catch (IllegalArgumentException e) {
            throw new LibraryFileException(file + ": attribute formatVersion: " + e.getMessage() + ".", e);
        }
        int major = FormatVersion.major(namespace);
        if (major == FormatVersion.UNKNOWN || major <= stamped.major() && stamped.isNewerThanProgram()) {
            return stamped;
        }
        return major == stamped.major() ? stamped : new FormatVersion(major, 0);
    }

    /** {@return whether this is the first element of a library, of whatever version} */
    static boolean isLibrary(String name, String namespace) {
        return namespace != null && namespace.startsWith(FormatVersion.NAMESPACE_STEM) && "Library".equals(name);
    }

    /** Refuses what is no library, and libraries of versions that this program cannot read. */
    void check(Path file, Migrations migrations) throws LibraryFileException {
        if (!isLibrary(name, namespace)) {
            throw new LibraryFileException(file + ": the first element is <" + name + ">"
                    + (namespace == null ? "" : " of namespace " + namespace) + ". Expected <Library> of namespace "
                    + FormatVersion.NAMESPACE_STEM + FormatVersion.CURRENT.major()
                    + ": choose a Porelyte library file.");
        }
        int major = FormatVersion.major(namespace);
        if (major == FormatVersion.UNKNOWN || version.isNewerThanProgram()) {
            boolean known = major != FormatVersion.UNKNOWN && major <= FormatVersion.CURRENT.major();
            String format = known ? version.toString()
                    : namespace.substring(FormatVersion.NAMESPACE_STEM.length());
            throw new LibraryFileException(file + ": written in format " + format + ", this program reads up to "
                    + FormatVersion.CURRENT + ". Open it with a newer Porelyte; the file was not changed.");
        }
        if (version.isOlderThanProgram() && !migrations.canMigrate(major)) {
            throw new LibraryFileException(file + ": written in format " + version
                    + ", which this program cannot read. Save it with "
                    + "the Porelyte in between; the file was not changed.");
        }
    }
}

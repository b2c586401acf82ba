// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.content.XMLContentDescriber;

/**
 * Tells libraries from other XML by their first element. Libraries of older and newer formats count too, so that
 * opening one says what is the matter with it.
 */
public final class LibraryContentDescriber extends XMLContentDescriber {

    /** Creates the describer. */
    public LibraryContentDescriber() {
        // The content type is declared in plugin.xml.
    }

    /**
     * @param contents    the bytes of a file
     * @param description takes the encoding; may be null
     * @return {@code VALID} for a library, {@code INVALID} for other XML, {@code INDETERMINATE} for what is empty or no
     *         XML: by its name it may be a damaged library
     * @throws IOException if the bytes cannot be read
     */
    @Override
    public int describe(InputStream contents, IContentDescription description) throws IOException {
        if (super.describe(contents, description) == INVALID) {
            return INVALID;
        }
        contents.reset();
        try {
            return verdict(RootElement.parsers().createXMLStreamReader(contents));
        } catch (XMLStreamException e) {
            return INDETERMINATE;
        }
    }

    /**
     * @param contents    the characters of a file
     * @param description takes the encoding; may be null
     * @return as for bytes
     * @throws IOException if the characters cannot be read
     */
    @Override
    public int describe(Reader contents, IContentDescription description) throws IOException {
        if (super.describe(contents, description) == INVALID) {
            return INVALID;
        }
        contents.reset();
        try {
            return verdict(RootElement.parsers().createXMLStreamReader(contents));
        } catch (XMLStreamException e) {
            return INDETERMINATE;
        }
    }

    private static int verdict(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return RootElement.isLibrary(reader.getLocalName(), reader.getNamespaceURI()) ? VALID : INVALID;
            }
        }
        return INDETERMINATE;
    }
}

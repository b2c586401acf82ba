// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.io;

import java.util.ArrayDeque;
import java.util.Deque;

import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/** Builds the tree of an XML file from the events of a parser that leaves prefixes alone. */
final class XmlTreeReader extends DefaultHandler {

    private final Deque<XmlElement> open = new ArrayDeque<>();
    private Locator place;
    private XmlElement root;

    /** {@return the first element; null before the file was read} */
    XmlElement root() {
        return root;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = locator;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        XmlElement element = new XmlElement(name, place.getLineNumber());
        for (int i = 0; i < attributes.getLength(); i++) {
            element.attributes().put(attributes.getQName(i), attributes.getValue(i));
        }
        if (root == null) {
            root = element;
        } else {
            open.element().children().add(element);
        }
        open.push(element);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        open.element().text().append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        open.pop();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.io;

import javax.xml.parsers.SAXParser;

import org.xml.sax.InputSource;
import org.xml.sax.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.SAXNotRecognizedException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;

/**
 * A parser that tells what is in a tree instead of reading a file, with the lines of the file from which the tree
 * came: so EMF loads a converted library, and its messages still name the lines of the old file.
 */
final class XmlTreeParser extends SAXParser {

    private final XmlElement root;

    XmlTreeParser(XmlElement root) {
        this.root = root;
    }

    @Override
    public void parse(InputSource ignored, DefaultHandler handler) throws SAXException {
        LocatorImpl place = new LocatorImpl();
        handler.setDocumentLocator(place);
        handler.startDocument();
        tell(root, handler, place);
        handler.endDocument();
    }

    private static void tell(XmlElement element, DefaultHandler handler, LocatorImpl place) throws SAXException {
        place.setLineNumber(element.line());
        AttributesImpl attributes = new AttributesImpl();
        element.attributes().forEach((name, value) -> attributes.addAttribute("", "", name, "CDATA", value));
        handler.startElement("", "", element.name(), attributes);
        if (element.children().isEmpty()) {
            char[] text = element.text().toString().toCharArray();
            handler.characters(text, 0, text.length);
        }
        for (XmlElement child : element.children()) {
            tell(child, handler, place);
        }
        handler.endElement("", "", element.name());
    }

    @Override
    @SuppressWarnings("deprecation")
    public Parser getParser() throws SAXException {
        throw new SAXNotRecognizedException("only parse(InputSource, DefaultHandler) is there");
    }

    @Override
    public XMLReader getXMLReader() throws SAXException {
        throw new SAXNotRecognizedException("only parse(InputSource, DefaultHandler) is there");
    }

    @Override
    public boolean isNamespaceAware() {
        return false;
    }

    @Override
    public boolean isValidating() {
        return false;
    }

    @Override
    public void setProperty(String name, Object value) throws SAXNotRecognizedException {
        throw new SAXNotRecognizedException(name);
    }

    @Override
    public Object getProperty(String name) throws SAXNotRecognizedException {
        throw new SAXNotRecognizedException(name);
    }
}

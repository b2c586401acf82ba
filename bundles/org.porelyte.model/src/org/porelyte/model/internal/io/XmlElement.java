// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An element of an XML file that can be changed; it remembers its line so that messages can name it. */
final class XmlElement {

    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String name;

    /**
     * @param name name with prefix
     * @param line line of the file at which the start tag ends
     */
    XmlElement(String name, int line) {
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    void rename(String newName) {
        name = newName;
    }

    int line() {
        return line;
    }

    /** {@return the attributes in their order, prefixes included; may be changed} */
    Map<String, String> attributes() {
        return attributes;
    }

    /** Renames an attribute where the element has it. */
    void renameAttribute(String from, String to) {
        String value = attributes.remove(from);
        if (value != null) {
            attributes.put(to, value);
        }
    }

    /** {@return the children in their order; may be changed} */
    List<XmlElement> children() {
        return children;
    }

    /** {@return the text of an element without children} */
    StringBuilder text() {
        return text;
    }

    /** Calls the action for this element and all below it. */
    void forEach(Consumer<XmlElement> action) {
        action.accept(this);
        children.forEach(child -> child.forEach(action));
    }
}

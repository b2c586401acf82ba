// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which page of the help is about which part of the window: {@code parts.properties} beside this class. */
final class PartPages {

    private final Properties pages = new Properties();

    PartPages() {
        try (InputStream in = PartPages.class.getResourceAsStream("parts.properties")) {
            pages.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("parts.properties of the help cannot be read", e);
        }
    }

    /** {@return id of the page about a part; the page about the window for parts without one of their own} */
    String page(String part) {
        return pages.getProperty(part == null ? "" : part, "workbench");
    }

    /** {@return all parts with their pages} */
    Properties all() {
        return pages;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help.generator;

import java.util.Map;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * A page that was read.
 *
 * @param file     its name, such as {@code screening.md}
 * @param document its content
 * @param title    text of its first heading; empty if it has none
 * @param headings ids of its headings, unique in the page
 */
record Page(String file, Node document, String title, Map<Heading, String> headings) {
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.help.generator;

/** What a link of a page means. Pages lie in one folder, so that a link is a file name, a heading, or both. */
final class Links {

    static final String MARKDOWN = ".md";

    private static final String HTML = ".html";

    /**
     * A link to a page of the help.
     *
     * @param file    name of the page
     * @param heading id of a heading in it; empty for the page
     */
    record Target(String file, String heading) {
    }

    private Links() {
    }

    /** {@return whether a link leads out of the help, to the web or to mail} */
    static boolean leadsOut(String destination) {
        return destination.matches("(https?://|mailto:).+");
    }

    /**
     * @param destination of a link that does not lead out
     * @param from        name of the page that it stands on
     */
    static Target target(String destination, String from) {
        int hash = destination.indexOf('#');
        String file = hash < 0 ? destination : destination.substring(0, hash);
        return new Target(file.isEmpty() ? from : file, hash < 0 ? "" : destination.substring(hash + 1));
    }

    /** {@return the link to the rendered page instead of its source} */
    static String html(String destination) {
        int hash = destination.indexOf('#');
        String file = hash < 0 ? destination : destination.substring(0, hash);
        String heading = hash < 0 ? "" : destination.substring(hash);
        return (file.endsWith(MARKDOWN) ? file.substring(0, file.length() - MARKDOWN.length()) + HTML : file) + heading;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.nio.file.Path;

import org.porelyte.model.NamedElement;
import org.porelyte.model.QuantityValue;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;

/** What the tooltips of the explorer's tree say. */
final class ExplorerNotes {

    private static final int WIDTH = 100;

    private final Path examples;

    /** @param examples the folder of the user's copies of the examples */
    ExplorerNotes(Path examples) {
        this.examples = examples;
    }

    /** {@return what a folder is called} */
    String name(Project project) {
        return project.folder().equals(examples) ? "Examples" : project.name();
    }

    /**
     * @param node of the tree
     * @param mark its problems
     * @return what there is to say of it; null for nothing
     */
    String of(Object node, ProblemMark mark) {
        String text = lines(note(node), mark.text());
        return text.isEmpty() ? null : text;
    }

    private static String note(Object node) {
        return switch (node) {
            case Project project -> project.folder().toString();
            case ClosedLibrary closed -> lines(closed.file().toString(), "Not open; a double click opens it.");
            case LibraryDocument document -> lines(document.file().toString(), state(document),
                    document.library().map(NamedElement::getDescription).orElse(""));
            case NamedElement named -> lines(named.getName(), named.getDescription(), named.getNotes(),
                    prefixed("doi:", named.getCitation()));
            case QuantityValue value -> lines(value.getCondition(), value.getNote(),
                    prefixed("doi:", value.getCitation()), prefixed("at ", value.getWhere()));
            default -> "";
        };
    }

    private static String state(LibraryDocument document) {
        return document.state() instanceof LibraryState.Failed failed ? failed.message()
                + "\nThe menu of the right mouse button has ways on." : "";
    }

    private static String prefixed(String prefix, String text) {
        return text == null || text.isBlank() ? "" : prefix + text;
    }

    private static String lines(String... texts) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                all.append(all.isEmpty() ? "" : "\n").append(wrapped(text.strip()));
            }
        }
        return all.toString();
    }

    /** Tooltips break no lines of their own, and a long one would leave the screen. */
    private static String wrapped(String text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split("(?<=[ \n])")) {
            if (column + word.length() > WIDTH && column > 0) {
                out.append('\n');
                column = 0;
            }
            out.append(word);
            column = word.endsWith("\n") ? 0 : column + word.length();
        }
        return out.toString();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.ui.IMemento;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;

/** Which folders, libraries and kinds are open in the tree, from session to session. */
final class Openness {

    private static final String KEY = "open";

    private final Libraries libraries;
    private final Set<String> open = new HashSet<>();
    private final boolean known;

    /**
     * @param libraries that are open
     * @param memento   of the last session; null in the first
     */
    Openness(Libraries libraries, IMemento memento) {
        this.libraries = libraries;
        String saved = memento == null ? null : memento.getString(KEY);
        known = saved != null;
        if (known) {
            saved.lines().forEach(open::add);
        }
    }

    /**
     * @param node  of the tree
     * @param usual what is so in the first session, and for libraries that were not open in the last
     * @return whether it is to be open
     */
    boolean isOpen(Object node, boolean usual) {
        Optional<String> key = key(node);
        boolean remembered = known && library(node).filter(file -> open.contains("known " + file)).isPresent();
        return remembered ? key.filter(open::contains).isPresent() : usual;
    }

    /**
     * @param memento  of this session
     * @param expanded the nodes that are open now
     */
    void save(IMemento memento, Object[] expanded) {
        Stream<String> nodes = Stream.of(expanded).flatMap(node -> key(node).stream());
        Stream<String> files = libraries.documents().stream().map(document -> "known " + document.file());
        memento.putString(KEY, Stream.concat(nodes, files).distinct().collect(Collectors.joining("\n")));
    }

    private Optional<String> key(Object node) {
        return switch (node) {
            case LibraryDocument document -> library(document).map(file -> "library " + file);
            case Category category -> library(category).map(file -> category.reference().getName() + " " + file);
            default -> Optional.empty();
        };
    }

    private Optional<String> library(Object node) {
        return libraries.of(node instanceof Category category ? category.library() : node)
                .map(document -> document.file().toString());
    }
}

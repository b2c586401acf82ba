// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;

/** The open libraries and those who want to know of them. */
final class OpenLibraries implements Libraries {

    /** Makes documents, so that this class needs nothing that they need. */
    interface Maker {
        OpenDocument make(Path file, Consumer<Change> listener);
    }

    private final Maker maker;
    private final ExampleCopies examples;
    private final List<OpenDocument> documents = new ArrayList<>();
    private final List<LibrariesListener> listeners = new CopyOnWriteArrayList<>();
    private OpenDocument active;

    OpenLibraries(Maker maker, ExampleCopies examples) {
        this.maker = maker;
        this.examples = examples;
    }

    @Override
    public List<LibraryDocument> documents() {
        return List.copyOf(documents);
    }

    List<OpenDocument> open() {
        return List.copyOf(documents);
    }

    @Override
    public Optional<LibraryDocument> active() {
        return Optional.ofNullable(active);
    }

    @Override
    public void activate(LibraryDocument document) {
        if (document != active && documents.contains(document)) {
            active = (OpenDocument) document;
            tell(active, Change.ACTIVATED);
        }
    }

    @Override
    public Optional<LibraryDocument> of(Object element) {
        if (element instanceof LibraryDocument document) {
            return Optional.of(document);
        }
        if (!(element instanceof EObject part)) {
            return Optional.empty();
        }
        EObject root = EcoreUtil.getRootContainer(part);
        return documents.stream().filter(document -> document.library().filter(root::equals).isPresent())
                .map(LibraryDocument.class::cast).findFirst();
    }

    @Override
    public LibraryDocument open(Path file) {
        Path wanted = file.toAbsolutePath().normalize();
        OpenDocument document = documents.stream().filter(known -> known.file().equals(wanted)).findFirst()
                .orElse(null);
        if (document == null) {
            OpenDocument[] made = new OpenDocument[1];
            made[0] = maker.make(wanted, change -> tell(made[0], change));
            document = made[0];
            documents.add(document);
            tell(document, Change.OPENED);
            document.read();
        }
        activate(document);
        return document;
    }

    @Override
    public LibraryDocument openExample(String name) {
        return open(examples.file(name));
    }

    @Override
    public void close(LibraryDocument document) {
        int place = documents.indexOf(document);
        if (place < 0) {
            return;
        }
        OpenDocument closed = documents.remove(place);
        closed.close();
        if (closed == active) {
            active = documents.isEmpty() ? null : documents.get(Math.min(place, documents.size() - 1));
        }
        tell(closed, Change.CLOSED);
        if (active != null) {
            tell(active, Change.ACTIVATED);
        }
    }

    /** Stops all that runs. */
    void shutDown() {
        documents.forEach(OpenDocument::shutDown);
    }

    @Override
    public void addListener(LibrariesListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(LibrariesListener listener) {
        listeners.remove(listener);
    }

    private void tell(LibraryDocument document, Change change) {
        listeners.forEach(listener -> listener.changed(document, change));
    }
}

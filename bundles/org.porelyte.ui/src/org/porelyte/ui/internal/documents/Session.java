// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;

/** Remembers from session to session which libraries are open. */
final class Session {

    private static final String OPEN = "openLibraries";
    private static final String ACTIVE = "activeLibrary";
    private static final String NEVER = "?";

    private final Libraries libraries;
    private final IEclipsePreferences store;
    private final String first;

    /**
     * @param libraries to open and to remember
     * @param store     keeps what is open
     * @param first     name of the example that opens in the very first session
     */
    Session(Libraries libraries, IEclipsePreferences store, String first) {
        this.libraries = libraries;
        this.store = store;
        this.first = first;
    }

    /** Opens what was open last time, and remembers from now on. */
    void restore() {
        String open = store.get(OPEN, NEVER);
        String active = store.get(ACTIVE, "");
        if (open.equals(NEVER)) {
            libraries.openExample(first);
        } else {
            open.lines().forEach(file -> libraries.open(Path.of(file)));
            libraries.documents().stream().filter(document -> document.file().toString().equals(active)).findFirst()
                    .ifPresent(libraries::activate);
        }
        remember();
        libraries.addListener((document, change) -> {
            if (change == Change.OPENED || change == Change.CLOSED || change == Change.ACTIVATED
                    || change == Change.FILE) {
                remember();
            }
        });
    }

    private void remember() {
        Stream<String> files = libraries.documents().stream().map(LibraryDocument::file).map(Path::toString);
        String open = String.join("\n", (Iterable<String>) files::iterator);
        String active = libraries.active().map(document -> document.file().toString()).orElse("");
        if (open.equals(store.get(OPEN, NEVER)) && active.equals(store.get(ACTIVE, ""))) {
            return;
        }
        store.put(OPEN, open);
        store.put(ACTIVE, active);
        try {
            // At once: a session may end without a word.
            store.flush();
        } catch (BackingStoreException e) {
            ILog.of(Session.class).warn("Which libraries are open could not be remembered", e);
        }
    }

}

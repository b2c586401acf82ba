// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.recent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.osgi.service.prefs.BackingStoreException;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;

/** The library files that were opened last, the newest first; kept from session to session. */
public final class RecentLibraries {

    private static final String KEY = "recentLibraries";
    private static final int MOST = 10;

    private final IEclipsePreferences store;

    /** @param store keeps them; not null */
    public RecentLibraries(IEclipsePreferences store) {
        this.store = store;
    }

    /** {@return at most ten files that exist; without those that meanwhile do not} */
    public List<Path> files() {
        return known().stream().filter(Files::isRegularFile).toList();
    }

    /** {@return at most ten files, also those that do not exist any more; nothing is looked for on the disk} */
    public List<Path> known() {
        return kept().stream().map(Path::of).toList();
    }

    private List<String> kept() {
        return store.get(KEY, "").lines().filter(line -> !line.isBlank()).toList();
    }

    /**
     * Remembers from now on which libraries were opened or saved under another name. Those that could not be read are
     * not remembered.
     *
     * @param libraries not null
     */
    public void watch(Libraries libraries) {
        libraries.addListener((document, change) -> {
            if (document.state() instanceof LibraryState.Opened && (change == Change.STATE
                    || change == Change.FILE && !kept().contains(document.file().toString()))) {
                remember(document);
            }
        });
    }

    private void remember(LibraryDocument document) {
        String file = document.file().toString();
        String files = Stream.concat(Stream.of(file), kept().stream()).distinct().limit(MOST)
                .collect(Collectors.joining("\n"));
        if (!files.equals(store.get(KEY, ""))) {
            store.put(KEY, files);
            try {
                store.flush();
            } catch (BackingStoreException e) {
                ILog.of(RecentLibraries.class).warn("Which libraries were opened could not be remembered", e);
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.porelyte.model.Library;

/**
 * A library as read from a file.
 *
 * @param library   the library; never null
 * @param warnings  what was passed over, each naming the line, and whether the file was converted; empty where the
 *                  file is of the present format and all was understood
 * @param writtenIn format of the file; never null
 */
public record LoadedLibrary(Library library, List<String> warnings, FormatVersion writtenIn) {

    /** Copies the warnings. */
    public LoadedLibrary {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(writtenIn, "writtenIn");
        warnings = List.copyOf(warnings);
    }

    /** {@return the older format from which the library was converted; the file on disk still has it} */
    public Optional<FormatVersion> migratedFrom() {
        return writtenIn.major() < FormatVersion.CURRENT.major() ? Optional.of(writtenIn) : Optional.empty();
    }

    /** {@return whether nothing of the file was passed over, so that saving the library loses nothing} */
    public boolean isComplete() {
        return warnings.size() == (migratedFrom().isPresent() ? 1 : 0);
    }
}

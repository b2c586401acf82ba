// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import java.util.Objects;

import org.porelyte.model.Library;

/**
 * A library to screen. It must not change while a run goes on.
 *
 * @param name    by which results name it, such as its file
 * @param library not null
 */
public record SourceLibrary(String name, Library library) {

    /** Nothing may be null. */
    public SourceLibrary {
        Objects.requireNonNull(name);
        Objects.requireNonNull(library);
    }
}

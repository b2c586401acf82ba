// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import java.util.List;

import org.porelyte.model.Library;

/**
 * A library as read from a file.
 *
 * @param library  the library; never null
 * @param warnings what was passed over, each naming the line; empty where all was understood
 */
public record LoadedLibrary(Library library, List<String> warnings) {

    public LoadedLibrary {
        warnings = List.copyOf(warnings);
    }
}

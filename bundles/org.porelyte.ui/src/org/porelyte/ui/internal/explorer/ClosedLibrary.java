// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.nio.file.Path;

/**
 * A library file that is not open.
 *
 * @param file absolute
 */
public record ClosedLibrary(Path file) {

    /** {@return what it is called, without its folder and ending} */
    public String name() {
        return file.getFileName().toString().replaceFirst("\\.porelyte$", "");
    }
}

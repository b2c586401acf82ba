// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.nio.file.Path;

/**
 * A folder on disk with its library files.
 *
 * @param folder absolute
 */
public record Project(Path folder) {

    /** {@return what the folder is called} */
    public String name() {
        return folder.getFileName() == null ? folder.toString() : folder.getFileName().toString();
    }
}

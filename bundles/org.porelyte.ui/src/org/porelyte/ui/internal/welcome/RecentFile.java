// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.welcome;

import java.nio.file.Path;

/**
 * A library that was opened before.
 *
 * @param file   absolute
 * @param exists whether it is still there
 */
record RecentFile(Path file, boolean exists) {

    String name() {
        return file.getFileName().toString().replaceFirst("\\.porelyte$", "");
    }

    /** {@return where it is, with ~ for the home of the user} */
    String folder(Path home) {
        Path folder = file.getParent();
        return folder.startsWith(home) ? Path.of("~").resolve(home.relativize(folder)).toString() : folder.toString();
    }
}

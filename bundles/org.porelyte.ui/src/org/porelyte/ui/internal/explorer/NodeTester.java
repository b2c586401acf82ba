// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.expressions.PropertyTester;

import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;

/** What a node of the explorer is, for core expressions. */
public final class NodeTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        LibraryDocument document = receiver instanceof LibraryDocument found ? found : null;
        return switch (property) {
            case "isUnreadable" -> document != null && document.state() instanceof LibraryState.Failed;
            case "hasBackup" -> document != null && Files.exists(backup(document.file()));
            default -> false;
        };
    }

    /** {@return where the file is that the last saving of a library replaced} */
    static Path backup(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }
}

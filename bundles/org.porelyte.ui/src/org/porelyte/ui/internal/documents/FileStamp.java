// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * By what a file is known to be as it was.
 *
 * @param size     in bytes; negative for no file
 * @param modified when it was last written
 */
record FileStamp(long size, FileTime modified) {

    static final FileStamp NONE = new FileStamp(-1, FileTime.fromMillis(0));

    static FileStamp of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            return NONE;
        }
    }
}

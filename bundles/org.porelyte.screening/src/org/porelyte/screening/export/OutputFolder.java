// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.export;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files of an exporter. */
public interface OutputFolder {

    /** Writes the bytes of one file. */
    @FunctionalInterface
    interface Content {

        /**
         * @param out buffered; closed by the caller
         * @throws IOException if writing fails
         */
        void write(OutputStream out) throws IOException;
    }

    /**
     * @param name    path in the folder, such as {@code results.csv} or {@code structures/a.cif}
     * @param content writes the bytes
     * @throws IOException              if writing fails
     * @throws IllegalArgumentException if the path leads out of the folder
     */
    void write(String name, Content content) throws IOException;
}

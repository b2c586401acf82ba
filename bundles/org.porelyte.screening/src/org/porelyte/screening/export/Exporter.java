// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.export;

import java.io.IOException;

/** Writes results in one format. Contributed through the extension point {@code org.porelyte.screening.exporters}. */
@FunctionalInterface
public interface Exporter {

    /**
     * Writes one file or several.
     *
     * @param report what to write; the same report gives the same bytes
     * @param folder where to
     * @throws IOException if a file cannot be written; no file of this exporter then appears
     */
    void export(Report report, OutputFolder folder) throws IOException;
}

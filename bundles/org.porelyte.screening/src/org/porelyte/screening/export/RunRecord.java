// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.export;

import java.util.List;

import org.porelyte.screening.RunOptions;

/**
 * What is needed to do a run again.
 *
 * @param program  name and version of the program
 * @param started  date and time in UTC, ISO 8601
 * @param options  seed, threads and choice of calculators
 * @param inputs   the libraries
 */
public record RunRecord(String program, String started, RunOptions options, List<Input> inputs) {

    /** Copies the inputs; they may not be null. */
    public RunRecord {
        inputs = List.copyOf(inputs);
    }

    /**
     * A library file.
     *
     * @param name       as the results name it
     * @param file       where it was read from; empty for a bundled example
     * @param sha256     hash of its bytes, in hexadecimal digits
     * @param candidates how many it holds
     */
    public record Input(String name, String file, String sha256, int candidates) {
    }
}

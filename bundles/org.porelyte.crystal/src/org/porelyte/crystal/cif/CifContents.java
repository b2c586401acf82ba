// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import java.util.List;

/**
 * What a CIF holds.
 *
 * @param readings the structures, by data blocks in the order of the file
 * @param failures data blocks with atoms that could not be read; the others were
 */
public record CifContents(List<CifReading> readings, List<CifException> failures) {

    /** Copies the lists; nothing may be null. */
    public CifContents {
        readings = List.copyOf(readings);
        failures = List.copyOf(failures);
    }

    /**
     * Returns the first structure.
     *
     * @return that of the first data block that could be read
     * @throws CifException if none could, and says why
     */
    public CifReading first() throws CifException {
        if (readings.isEmpty()) {
            throw failures.get(0);
        }
        return readings.get(0);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.oligomer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.porelyte.chemistry.ChemistryException;

class LengthDistributionTest {

    @Test
    void uniform() {
        LengthDistribution lengths = LengthDistribution.uniform(12, 32);
        assertEquals(22, lengths.meanLength(), 1e-12);
        assertEquals(21, lengths.fractions().size());
        assertEquals(2 + 22 * 10.0, lengths.numberAverage(2, 10), 1e-9);
        // mean of squares of 12..32 is 22^2 + (21^2 - 1)/12
        assertEquals((484 + 440 / 12.0) / 22, lengths.massAverage(0, 1), 1e-9);
    }

    /** Two chains of 100 g/mol and one of 400: Mn = 200, Mw = (2*100^2 + 400^2)/600 = 300. */
    @Test
    void weighted() {
        LengthDistribution lengths = LengthDistribution.weighted(Map.of(1, 2.0, 4, 1.0));
        assertEquals(200, lengths.numberAverage(0, 100), 1e-9);
        assertEquals(300, lengths.massAverage(0, 100), 1e-9);
    }

    @Test
    void oneLengthHasNoSpread() {
        LengthDistribution lengths = LengthDistribution.uniform(7, 7);
        assertEquals(lengths.numberAverage(3, 5), lengths.massAverage(3, 5), 1e-12);
    }

    @Test
    void impossibleOnesAreRefused() {
        assertThrows(ChemistryException.class, () -> LengthDistribution.uniform(0, 3));
        assertThrows(ChemistryException.class, () -> LengthDistribution.uniform(4, 3));
        assertThrows(ChemistryException.class, () -> LengthDistribution.uniform(1, Integer.MAX_VALUE));
        assertEquals(2e9, LengthDistribution.uniform(2_000_000_000, 2_000_000_000).meanLength());
        assertThrows(ChemistryException.class, () -> LengthDistribution.weighted(Map.of(3, 0.0)));
        assertThrows(ChemistryException.class, () -> LengthDistribution.weighted(Map.of(3, -1.0)));
        assertThrows(ChemistryException.class, () -> LengthDistribution.weighted(Map.of(0, 1.0)));
    }
}

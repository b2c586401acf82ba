// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.porelyte.screening.RunReading;

class RunTextTest {

    @ParameterizedTest
    @CsvSource({"PT0.0099S, < 0.01 s", "PT0.01S, 0.01 s", "PT59.99S, 59.99 s", "PT125S, 2 min 5 s",
        "PT3H10M7S, 3 h 10 min"})
    void timesHaveTheirUnit(Duration time, String text) {
        assertEquals(text, RunText.time(time));
    }

    @Test
    void aRunSaysHowFarItIsAndWithWhat() {
        Duration time = Duration.ofSeconds(4);
        assertEquals("12 of 47 candidates: Sites of MOF-BZN (4.00 s)",
                RunText.of(new RunReading(List.of(), 12, 47, "Sites", "MOF-BZN", false, time)));
        assertEquals("Stopping after 0 of 1 candidate (4.00 s)",
                RunText.of(new RunReading(List.of(), 0, 1, "", "", true, time)));
    }
}

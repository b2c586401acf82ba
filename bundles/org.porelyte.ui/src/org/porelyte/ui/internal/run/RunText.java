// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.run;

import java.time.Duration;
import java.util.Locale;

import org.porelyte.screening.RunReading;
import org.porelyte.ui.ScreeningState;
import org.porelyte.ui.internal.candidates.RunSummary;

/** A run in a line, and its times. */
final class RunText {

    private static final int NANOS_PER_CENTISECOND = 10_000_000;

    private RunText() {
    }

    /** {@return what a run does that goes on} */
    static String of(RunReading reading) {
        return reading.sentence() + " (" + time(reading.elapsed()) + ")";
    }

    /** {@return how a run ended} */
    static String of(ScreeningState.Done done, int problems) {
        int screened = done.results().candidates().size();
        String end = done.results().cancelled() ? new RunSummary(done).stopped()
                : (screened == 1 ? "1 candidate" : screened + " candidates") + " screened in "
                        + time(done.reading().elapsed()) + ".";
        return end + " " + problems(problems) + (done.current() ? "" : " The library has changed since.");
    }

    private static String problems(int count) {
        return switch (count) {
            case 0 -> "No problems.";
            case 1 -> "1 problem.";
            default -> count + " problems.";
        };
    }

    /** {@return a time with its unit, such as "0.31 s", "2 min 5 s" or "3 h 10 min"} */
    static String time(Duration time) {
        if (time.toNanos() < NANOS_PER_CENTISECOND) {
            return "< 0.01 s";
        }
        if (time.toMinutes() == 0) {
            return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
        }
        return time.toHours() == 0 ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
                : time.toHours() + " h " + time.toMinutesPart() + " min";
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.PrintStream;

import org.porelyte.quantities.Progress;

/** Tells how far work has come: a bar on a terminal, a line per tenth elsewhere. */
final class ConsoleProgress implements Progress {

    private static final int WIDTH = 30;
    private static final int PARTS = 10;

    private final PrintStream err;
    private final boolean terminal;
    private int shown;
    private int drawn;

    ConsoleProgress(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    @Override
    public synchronized void worked(int done, int total, String what) {
        int steps = terminal ? WIDTH : PARTS;
        int step = (int) ((long) done * steps / total);
        if (done <= drawn || step <= shown && !(terminal && done == total)) {
            return;
        }
        shown = step;
        drawn = done;
        if (terminal) {
            String bar = "#".repeat(step) + ".".repeat(WIDTH - step);
            err.print("\r[" + bar + "] " + done + " of " + total + " candidates");
            err.flush();
        } else {
            err.println("porelyte: " + done + " of " + total + " candidates");
        }
    }

    /** Leaves the line of the bar. */
    synchronized void end() {
        if (terminal && drawn > 0) {
            err.println();
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}

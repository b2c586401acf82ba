// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Locale;

/** Standard output that remembers what could not be written, since a {@link PrintStream} keeps quiet about it. */
final class WatchedOutput extends FilterOutputStream {

    private IOException lost;

    WatchedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int character) throws IOException {
        try {
            out.write(character);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw remembered(e);
        }
    }

    private IOException remembered(IOException error) {
        lost = lost == null ? error : lost;
        return error;
    }

    /**
     * A reader that has seen enough, such as {@code head}, is no failure; a full disk is.
     *
     * @param code exit code of the command
     * @param err  told what was lost
     * @return the exit code of the process
     */
    int exitCode(int code, PrintStream err) {
        if (lost == null || String.valueOf(lost.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
            return code;
        }
        err.println("porelyte: standard output could not be written (" + lost.getMessage()
                + "): what it holds is not complete. Make room, or write elsewhere.");
        return ExitCode.ENVIRONMENT;
    }
}

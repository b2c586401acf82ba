// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class WatchedOutputTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int code(String fault) {
        WatchedOutput watched = new WatchedOutput(new OutputStream() {
            @Override
            public void write(int character) throws IOException {
                if (fault != null) {
                    throw new IOException(fault);
                }
            }
        });
        PrintStream out = new PrintStream(watched, false, StandardCharsets.UTF_8);
        out.println("n,end_groups");
        out.flush();
        return watched.exitCode(ExitCode.OK, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @Test
    void aFullDiskIsTold() {
        assertEquals(ExitCode.ENVIRONMENT, code("No space left on device"));
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("could not be written (No space left on device)"));
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() {
        assertEquals(ExitCode.OK, code("Broken pipe"));
        assertEquals(ExitCode.OK, code(null));
        assertEquals("", said.toString(StandardCharsets.UTF_8));
    }
}

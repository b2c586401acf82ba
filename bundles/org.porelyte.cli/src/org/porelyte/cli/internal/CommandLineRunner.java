// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;

/** Runs one command line: results to one stream, everything else to the other. */
final class CommandLineRunner {

    private final PrintStream out;
    private final PrintStream err;

    CommandLineRunner(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** {@return the exit code} */
    int run(String... arguments) {
        CommandLine line = new CommandLine(new PorelyteCommand());
        line.addSubcommand(new MoleculeCommand(out, err));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            err.println("porelyte: " + message(exception));
            return ExitCode.SOME_FAILED;
        });
        return line.execute(arguments);
    }

    private static String message(Exception exception) {
        return exception.getMessage() == null ? exception.getClass().getSimpleName() : exception.getMessage();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;

/** Runs one command line: results to one stream, everything else to the other. */
final class CommandLineRunner {

    private final Host host;

    CommandLineRunner(Host host) {
        this.host = host;
    }

    /** {@return the exit code} */
    int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    /** {@return the commands with their options} */
    CommandLine commandLine() {
        CommandLine line = new CommandLine(new PorelyteCommand());
        line.addSubcommand(new MoleculeCommand(host.out(), host.err()));
        line.addSubcommand(new ScreenCommand(host));
        line.addSubcommand(new ValidateCommand(host));
        line.setOut(new PrintWriter(host.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(host.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((exception, unparsed) -> misuse(exception));
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            host.err().println("porelyte: " + message(exception));
            return ExitCode.SOME_FAILED;
        });
        return line;
    }

    /** One line that says what is wrong, and one that says where the help is: the whole help would hide the first. */
    private int misuse(CommandLine.ParameterException exception) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        host.err().println(command + ": " + exception.getMessage());
        host.err().println("Try: " + command + " --help");
        return ExitCode.USAGE;
    }

    private static String message(Exception exception) {
        return exception.getMessage() == null ? exception.getClass().getSimpleName() : exception.getMessage();
    }
}

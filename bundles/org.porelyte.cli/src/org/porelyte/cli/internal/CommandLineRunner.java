// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Runs one command line: results to one stream, everything else to the other. */
final class CommandLineRunner {

    private final Host host;

    CommandLineRunner(Host host) {
        this.host = host;
    }

    /** {@return the exit code} */
    int run(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } catch (OutOfMemoryError e) {
            host.err().println("porelyte: memory ran out. Screen fewer candidates at once, or give Java more memory, "
                    + "such as JAVA_TOOL_OPTIONS=-Xmx8g.");
            return ExitCode.ENVIRONMENT;
        }
    }

    /** {@return the commands with their options} */
    CommandLine commandLine() {
        CommandLine line = new CommandLine(new PorelyteCommand());
        line.addSubcommand(new DiffractionCommand(host));
        line.addSubcommand(new DrawCommand(host));
        line.addSubcommand(new MoleculeCommand(host.out(), host.err()));
        line.addSubcommand(new ScreenCommand(host));
        line.addSubcommand(new StructureCommand(host));
        line.addSubcommand(new ValidateCommand(host));
        line.setOut(new PrintWriter(host.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(host.err(), true, StandardCharsets.UTF_8));
        line.registerConverter(Integer.class, CommandLineRunner::whole);
        line.registerConverter(Long.class, CommandLineRunner::wholeLong);
        line.registerConverter(long.class, CommandLineRunner::wholeLong);
        line.registerConverter(Path.class, CommandLineRunner::path);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((exception, unparsed) -> misuse(exception));
        line.setExecutionExceptionHandler((exception, command, parsed) -> {
            host.err().println("porelyte: " + message(exception));
            return ExitCode.SOME_FAILED;
        });
        return line;
    }

    private static Integer whole(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("expected a whole number up to " + Integer.MAX_VALUE + ", found '" + text
                    + "'");
        }
    }

    private static Long wholeLong(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("expected a whole number of up to 18 digits, found '" + text + "'");
        }
    }

    /** The empty path would be the working folder, which nobody means by it. */
    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new TypeConversionException("expected a path, found nothing (the working folder is '.')");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + text + "' is no path here: " + e.getReason());
        }
    }

    /** One line that says what is wrong, and one that says where the help is: the whole help would hide the first. */
    private int misuse(CommandLine.ParameterException exception) {
        String command = exception.getCommandLine().getCommandSpec().qualifiedName();
        host.err().println(command + ": " + reason(exception));
        host.err().println("Try: " + command + " --help");
        return ExitCode.USAGE;
    }

    private static String reason(CommandLine.ParameterException exception) {
        if (!(exception instanceof CommandLine.UnmatchedArgumentException unmatched) || unmatched.isUnknownOption()) {
            return exception.getMessage();
        }
        Set<String> commands = new TreeSet<>(exception.getCommandLine().getSubcommands().keySet());
        String first = unmatched.getUnmatched().get(0);
        return commands.isEmpty() ? "'" + first + "' is not what is expected here; a path must not be empty."
                : "no command is called '" + first + "'. There are: " + String.join(", ", commands) + ".";
    }

    private static String message(Exception exception) {
        return exception.getMessage() == null ? exception.getClass().getSimpleName() : exception.getMessage();
    }
}

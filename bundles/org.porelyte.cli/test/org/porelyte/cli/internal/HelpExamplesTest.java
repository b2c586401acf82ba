// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.ToolProvider;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

import org.porelyte.quantities.ClassPathRegistry;

/**
 * What the help shows is true: its commands print what it says, its library is a library, its extension compiles and
 * runs. A line {@code ...} in the help stands for any lines.
 */
class HelpExamplesTest {

    private static final Pattern COMMAND = Pattern.compile("\\$ (?:\\./)?porelyte (.+)");
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String LIBRARY = "two-frameworks.porelyte";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTheLibraryOfTheHelp() throws IOException {
        String library = HelpPage.of("recipes.md").blocks("xml").get(0);
        Files.writeString(folder.resolve(LIBRARY), library);
        Files.writeString(folder.resolve("broken.porelyte"), library
                .replace("<vertexConnectivities>12</vertexConnectivities>", "")
                .replace("\"10.1021/ar800124u\"", "\"https://doi.org/10.1021/ar800124u\"")
                .replaceFirst("fraction=\"0.5\"", "fraction=\"0.4\""));
    }

    @BeforeEach
    void writeTheStructureOfTheHelp() throws IOException {
        String cif = HelpPage.of("structures.md").blocks("cif").get(0);
        Files.writeString(folder.resolve("prussian-blue.cif"), cif);
        Files.writeString(folder.resolve("broken.cif"), cif.replace("0.3111", "0.31l1"));
    }

    /** A command of the help with what is printed below it. */
    private record Example(String page, String command, List<String> printed) {
    }

    @TestFactory
    Stream<DynamicTest> commandsPrintWhatTheHelpSays() {
        Shell shell = new Shell();
        return examples().filter(example -> !example.command().contains("acme."))
                .map(example -> DynamicTest.dynamicTest(example.page() + ": " + example.command(),
                        () -> assertPrinted(example, shell)));
    }

    private static Stream<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (HelpPage page : HelpPage.all()) {
            page.blocks("").forEach(block -> addExamples(page.name(), block, examples));
        }
        return examples.stream();
    }

    /** A command is shown with what it prints below it, or alone. */
    private static void addExamples(String page, String block, List<Example> examples) {
        for (String part : block.split("(?m)^(?=\\$ )")) {
            List<String> lines = part.lines().toList();
            Matcher command = lines.isEmpty() ? null : COMMAND.matcher(lines.get(0));
            List<String> printed = lines.stream().skip(1).dropWhile(String::isBlank).toList();
            if (command != null && command.matches() && !printed.isEmpty()) {
                examples.add(new Example(page, command.group(1), printed));
            }
        }
    }

    private void assertPrinted(Example example, Shell shell) {
        shell.run(arguments(example.command()));
        List<String> actual = new ArrayList<>(shell.out().lines().toList());
        actual.addAll(shell.messages());
        actual.replaceAll(line -> line.replace(folder + "/", "").stripTrailing());
        List<String> expected = example.printed().stream().map(String::stripTrailing).toList();
        assertTrue(matches(expected, actual), () -> example.page() + " shows for '" + example.command() + "':\n"
                + String.join("\n", expected) + "\n\nbut what is printed is this; correct the page:\n"
                + String.join("\n", actual));
    }

    private Object[] arguments(String command) {
        List<Object> arguments = new ArrayList<>();
        for (Matcher argument = ARGUMENT.matcher(command); argument.find();) {
            String text = argument.group(1) != null ? argument.group(1) : argument.group(2);
            boolean file = text.equals("out") || text.endsWith(".porelyte") || text.endsWith(".cif");
            arguments.add(file ? folder.resolve(text).toString() : text);
        }
        return arguments.toArray();
    }

    private static boolean matches(List<String> expected, List<String> actual) {
        if (expected.isEmpty()) {
            return actual.isEmpty();
        }
        List<String> rest = expected.subList(1, expected.size());
        if (expected.get(0).strip().equals("...")) {
            for (int from = 0; from <= actual.size(); from++) {
                if (matches(rest, actual.subList(from, actual.size()))) {
                    return true;
                }
            }
            return false;
        }
        return !actual.isEmpty() && expected.get(0).equals(actual.get(0))
                && matches(rest, actual.subList(1, actual.size()));
    }

    @Test
    void theExtensionCompilesAndRuns() throws IOException {
        Path bundle = compile(HelpPage.of("extending.md"));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {bundle.toUri().toURL()},
                getClass().getClassLoader())) {
            Shell shell = new Shell(new ClassPathRegistry(loader).create());
            List<Example> shown = examples().filter(example -> example.command().contains("acme.")).toList();
            assertEquals(1, shown.size());
            assertPrinted(shown.get(0), shell);
            assertTrue(Files.readString(folder.resolve("out").resolve("best.txt")).startsWith("1 "));
        }
    }

    /** The classes shown in the schemas of extension points compile; imports are left out there. */
    @ParameterizedTest
    @ValueSource(strings = {"org.porelyte.quantities/schema/calculators.exsd",
        "org.porelyte.screening/schema/exporters.exsd"})
    void classesOfTheSchemasCompile(String schema) throws Exception {
        NodeList texts = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(Path.of("..", schema).toFile()).getElementsByTagName("documentation");
        Pattern shown = Pattern.compile("<pre>\\s*(public final class (\\w+)(?s:.*?))</pre>");
        int compiled = 0;
        for (int i = 0; i < texts.getLength(); i++) {
            for (Matcher source = shown.matcher(texts.item(i).getTextContent()); source.find(); compiled++) {
                Path file = Files.writeString(folder.resolve(source.group(2) + ".java"), """
                        import java.io.IOException;
                        import java.nio.charset.StandardCharsets;
                        import org.porelyte.quantities.*;
                        import org.porelyte.screening.*;
                        import org.porelyte.screening.export.*;
                        """ + source.group(1));
                javac(folder, List.of(file));
            }
        }
        assertEquals(1, compiled);
    }

    private Path compile(HelpPage page) throws IOException {
        Path bundle = Files.createDirectory(folder.resolve("com.acme.porelyte"));
        List<Path> sources = new ArrayList<>();
        for (String source : page.blocks("java")) {
            Matcher name = Pattern.compile("public final class (\\w+)").matcher(source);
            assertTrue(name.find());
            sources.add(Files.writeString(folder.resolve(name.group(1) + ".java"), source));
        }
        Files.writeString(bundle.resolve("plugin.xml"), page.blocks("xml").get(0));
        javac(bundle, sources);
        return bundle;
    }

    private static void javac(Path output, List<Path> sources) {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-d", output.toString(), "-cp",
                System.getProperty("java.class.path")));
        sources.forEach(source -> arguments.add(source.toString()));
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
    }
}

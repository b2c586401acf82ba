// SPDX-License-Identifier: EPL-2.0
package org.porelyte.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bundles of the project as they lie in {@code bundles/}. */
final class SourceTree {

    private final Path root = Path.of(System.getProperty("porelyte.root", "../.."));

    /** {@return manifests by name of the bundle} */
    Map<String, Manifest> manifests() {
        Map<String, Manifest> manifests = new TreeMap<>();
        for (Path bundle : bundles()) {
            Path file = bundle.resolve("META-INF/MANIFEST.MF");
            if (Files.exists(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    manifests.put(bundle.getFileName().toString(), new Manifest(in));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return manifests;
    }

    /**
     * @param manifest a manifest
     * @param header   such as Require-Bundle
     * @return what the header lists, without directives
     */
    static List<String> listed(Manifest manifest, String header) {
        String value = manifest.getMainAttributes().getValue(header);
        if (value == null) {
            return List.of();
        }
        // Commas inside quotes belong to version ranges and lists of friends.
        return Stream.of(value.replaceAll("\"[^\"]*\"", "").split(",")).map(part -> part.split(";")[0].strip()).toList();
    }

    /** {@return the hand-written Java files of a bundle, or of all where it is null} */
    List<Path> sources(String bundle) {
        List<Path> sources = new ArrayList<>();
        for (Path folder : bundles()) {
            if (bundle == null || folder.getFileName().toString().equals(bundle)) {
                for (String kind : List.of("src", "test")) {
                    sources.addAll(files(folder.resolve(kind), ".java"));
                }
            }
        }
        return sources;
    }

    /** {@return the schemas of all extension points} */
    List<Path> schemas() {
        return bundles().stream().map(bundle -> bundle.resolve("schema")).filter(Files::isDirectory)
                .flatMap(folder -> files(folder, ".exsd").stream()).toList();
    }

    /** {@return the plugin.xml of the bundles that have one} */
    List<Path> plugins() {
        return bundles().stream().map(bundle -> bundle.resolve("plugin.xml")).filter(Files::exists).toList();
    }

    /** Tells each line of code, tests among it, that is not a comment. */
    void codeLines(String bundle, BiConsumer<Path, String> reader) throws IOException {
        for (Path file : sources(bundle)) {
            for (String line : Files.readAllLines(file)) {
                String code = line.strip();
                if (!code.startsWith("*") && !code.startsWith("/*") && !code.startsWith("//")) {
                    reader.accept(file, code);
                }
            }
        }
    }

    /** {@return ids of the bundles that come with the product and are not of this project} */
    List<String> platform() throws IOException {
        return Pattern.compile("<plugin id=\"([^\"]+)\"")
                .matcher(Files.readString(file("features/org.porelyte.platform.feature/feature.xml"))).results()
                .map(found -> found.group(1)).toList();
    }

    /** {@return a file of the project by its path} */
    Path file(String path) {
        return root.resolve(path);
    }

    String relative(Path file) {
        return root.relativize(file).toString();
    }

    private List<Path> bundles() {
        try (Stream<Path> folders = Files.list(root.resolve("bundles"))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String end) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A temporary folder laid out like the folder of bundles; closing it deletes it. */
final class ScratchFolder implements AutoCloseable {

    private final Path folder;

    ScratchFolder() throws IOException {
        folder = Files.createTempDirectory("porelyte-model");
    }

    Path folder() {
        return folder;
    }

    /**
     * @param root the folder of bundles
     * @param name a file or folder below it
     */
    void copyIn(Path root, String name) throws IOException {
        for (Path file : files(root, name)) {
            write(folder.resolve(file), Files.readAllBytes(root.resolve(file)));
        }
    }

    /**
     * Makes a file or folder what it is here: writes what differs, deletes what is not here.
     *
     * @param root the folder of bundles
     * @param name a file or folder below it
     * @return how many files were written or deleted
     */
    int copyBack(Path root, String name) throws IOException {
        int changed = 0;
        Set<Path> made = files(folder, name);
        Set<Path> all = new TreeSet<>(made);
        all.addAll(files(root, name));
        for (Path file : all) {
            Path target = root.resolve(file);
            if (!made.contains(file)) {
                Files.delete(target);
                changed++;
            } else if (!Files.exists(target)
                    || !Arrays.equals(Files.readAllBytes(target), Files.readAllBytes(folder.resolve(file)))) {
                write(target, Files.readAllBytes(folder.resolve(file)));
                changed++;
            }
        }
        return changed;
    }

    private static void write(Path target, byte[] content) throws IOException {
        Files.createDirectories(target.getParent());
        Files.write(target, content);
    }

    /** {@return the files at or below root/name, relative to root} */
    private static Set<Path> files(Path root, String name) throws IOException {
        if (!Files.exists(root.resolve(name))) {
            return Collections.emptySet();
        }
        try (Stream<Path> found = Files.walk(root.resolve(name))) {
            return found.filter(Files::isRegularFile).map(root::relativize)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Collections.reverseOrder()).forEach(ScratchFolder::delete);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

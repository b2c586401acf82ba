// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder on disk that takes reports. Each exporter writes beside the folder's files first; when it is done, its files
 * are moved to their places, so that a failure or a kill leaves no half of one.
 */
public final class ReportFolder {

    private final Path folder;

    /**
     * Makes the folder if it is missing and tries whether it can be written to, before long work begins.
     *
     * @param folder where reports go
     * @throws IOException if it is a file or cannot be made or written to; the message says what to do
     */
    public ReportFolder(Path folder) throws IOException {
        // Folders are made one by one: '..' would have to be there before its parent is.
        Path made = folder.toAbsolutePath().normalize();
        this.folder = folder.equals(folder.normalize()) ? folder : made;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException(folder + ": is a file. Name a folder for the results.");
        }
        try {
            Files.createDirectories(made);
            Files.delete(Files.createTempFile(made, ".porelyte", ".tmp"));
        } catch (IOException e) {
            throw new IOException(folder + ": cannot be written to (" + reason(e)
                    + "). Name another folder for the results or change its permissions.", e);
        }
    }

    private static String reason(IOException error) {
        if (error instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (error instanceof FileAlreadyExistsException) {
            return error.getMessage() + " is a file";
        }
        return error instanceof FileSystemException system && system.getReason() != null ? system.getReason()
                : error.getMessage();
    }

    /**
     * Writes a report in all formats. An exporter that fails is named and the others go on.
     *
     * @param report    what to write
     * @param exporters the formats
     * @return what failed; empty if all is written
     */
    public List<String> write(Report report, List<ExporterDescriptor> exporters) {
        List<String> problems = new ArrayList<>();
        for (ExporterDescriptor exporter : exporters) {
            try {
                write(report, exporter.factory().create());
            } catch (Exception | LinkageError e) {
                problems.add(folder + ": " + exporter.name() + " could not be written: "
                        + (e.getMessage() == null ? e.toString() : e.getMessage()));
            }
        }
        return problems;
    }

    private void write(Report report, Exporter exporter) throws IOException {
        Path staging = Files.createTempDirectory(folder, ".porelyte");
        try {
            List<Path> names = new ArrayList<>();
            exporter.export(report, (name, content) -> names.add(stage(staging, name, content)));
            for (Path name : names) {
                Path target = folder.resolve(name);
                Files.createDirectories(target.getParent());
                if (Files.isDirectory(target)) {
                    throw new IOException(
                            target + " is a folder. Move it away or name another folder for the results.");
                }
                Files.move(staging.resolve(name), target, StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            delete(staging);
        }
    }

    private static Path stage(Path staging, String name, OutputFolder.Content content) throws IOException {
        Path file = staging.resolve(name).normalize();
        if (!file.startsWith(staging) || file.equals(staging)) {
            throw new IllegalArgumentException("'" + name + "' leads out of the folder for results");
        }
        Files.createDirectories(file.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.write(out);
        }
        return staging.relativize(file);
    }

    private static void delete(Path staging) throws IOException {
        try (Stream<Path> files = Files.walk(staging)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

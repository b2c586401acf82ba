// SPDX-License-Identifier: EPL-2.0
package org.porelyte.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.porelyte.crystal.cif.CifContents;
import org.porelyte.crystal.cif.CifReader;
import org.porelyte.crystal.cif.CifReading;

/** The CIFs of a command line: one structure after the other; what cannot be read is told, and the rest goes on. */
final class CifFiles {

    /** Does something with a structure. */
    @FunctionalInterface
    interface Each {

        /**
         * @param name    of the structure: that of its file, with the data block where there are several
         * @param stem    to begin names of files with
         * @param reading the structure
         * @throws IOException if it failed; the message says why
         */
        void accept(String name, String stem, CifReading reading) throws IOException;
    }

    private final String command;
    private final Host host;
    private int failed;

    /** @param command with which messages begin */
    CifFiles(String command, Host host) {
        this.command = command;
        this.host = host;
    }

    /** {@return how many files or data blocks failed} */
    int read(List<Path> files, Each each) {
        CifReader reader = new CifReader();
        files.forEach(file -> read(file, reader, each));
        return failed;
    }

    private void read(Path file, CifReader reader, Each each) {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException(file + ": is a folder; expected a CIF");
            }
            CifContents contents = reader.read(file);
            contents.failures().forEach(this::fail);
            boolean several = contents.readings().size() + contents.failures().size() > 1;
            for (CifReading reading : contents.readings()) {
                String block = reading.structure().name();
                String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
                String name = several ? file + "#" + block : file.toString();
                reading.warnings().forEach(warning -> say(name + ": " + warning));
                each.accept(name, several ? stem + "-" + block : stem, reading);
            }
        } catch (IllegalArgumentException e) {
            // such as atoms that lie on each other by the thousand
            fail(new IOException(file + ": " + e.getMessage(), e));
        } catch (NoSuchFileException e) {
            fail(new IOException(file + ": no such file"));
        } catch (IOException e) {
            fail(e.getMessage().startsWith(file.toString()) ? e : new IOException(file + ": " + e.getMessage(), e));
        }
    }

    private void fail(Exception failure) {
        failed++;
        say(failure.getMessage());
    }

    /** Tells something on standard error. */
    void say(String message) {
        host.err().println("porelyte " + command + ": " + message);
    }
}

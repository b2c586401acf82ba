// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import org.porelyte.model.Library;
import org.porelyte.model.internal.io.MigrationException;
import org.porelyte.model.internal.io.Migrations;

/** Reads and writes library files. Instances hold no library and may be shared between threads. */
public final class LibraryFiles {

    private final XMLParserPool parsers = new XMLParserPoolImpl();
    private final Migrations migrations = new Migrations();

    /**
     * Reads a library. A file of an older format is converted in memory and left as it is on disk.
     *
     * @param file a *.porelyte file; not null
     * @return the library, in a resource of its own, and what was passed over
     * @throws LibraryFileException if the file is missing, no library, damaged or of a newer format, or of an older one
     *                              and cannot be converted
     * @throws IOException          if reading fails for another reason
     */
    public LoadedLibrary load(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new LibraryFileException(file + ": is a folder. Name a library file (*.porelyte) in it.");
        }
        if (!Files.exists(file)) {
            throw new LibraryFileException(file + ": no such file. Check the path, or use --example NAME for a bundled "
                    + "library.");
        }
        if (!Files.isReadable(file)) {
            throw new LibraryFileException(file + ": may not be read. Check its permissions.");
        }
        RootElement root = RootElement.read(file);
        root.check(file, migrations);
        boolean migrate = root.version().isOlderThanProgram();

        LibraryResource resource =
                new LibraryResource(URI.createFileURI(file.toAbsolutePath().toString())).alone();
        try (InputStream in = Files.newInputStream(file)) {
            // As an input source: the parser then finds out the encoding, also of UTF-16 without a declaration.
            resource.load(new InputSource(in),
                    loadOptions(migrate ? migrated(file, root.version()) : parsers));
        } catch (IOException | RuntimeException e) {
            if (e instanceof LibraryFileException known) {
                throw known;
            }
            if (resource.getErrors().isEmpty()) {
                throw new LibraryFileException(file + ": cannot be read: " + e.getMessage(), e);
            }
        }
        List<String> warnings = new ArrayList<>();
        if (migrate) {
            warnings.add(file + ": was written in format " + root.version().major() + " and converted to "
                    + FormatVersion.CURRENT + "; on saving, the old file stays as .bak");
        }
        warnings.addAll(new LoadErrors(file, migrate).sort(resource.getErrors()));
        if (resource.getContents().isEmpty() || !(resource.getContents().get(0) instanceof Library library)) {
            throw new LibraryFileException(file
                    + ": holds no library. Restore it from its .bak copy or choose another.");
        }
        return new LoadedLibrary(library, warnings, root.version());
    }

    private static Map<Object, Object> loadOptions(XMLParserPool parsers) {
        return Map.of(XMLResource.OPTION_USE_PARSER_POOL, parsers, XMLResource.OPTION_PARSER_FEATURES,
                Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));
    }

    private XMLParserPool migrated(Path file, FormatVersion from) throws IOException {
        try {
            return migrations.migrate(file, from.major(), FormatVersion.NAMESPACE_STEM);
        } catch (MigrationException e) {
            throw new LibraryFileException(file + ", line " + e.line() + ": " + e.getMessage(), e);
        } catch (SAXParseException e) {
            throw new LibraryFileException(file + ", line " + e.getLineNumber() + ": " + e.getMessage()
                    + " Correct that line, or restore the file from its .bak copy.", e);
        } catch (SAXException e) {
            throw new LibraryFileException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Writes a library: to a temporary file first, which then takes the place of the old one; the old one stays as
     * {@code NAME.bak}, and a backup of an older format is never overwritten. Stamps the format version.
     *
     * @param library the library; not null
     * @param file    where to write; its folder must exist
     * @throws LibraryFileException if the target is a folder or cannot be written; the old file is then untouched
     */
    public void save(Library library, Path file) throws LibraryFileException {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new LibraryFileException(file + ": is a folder. Name a file to write the library to.");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new LibraryFileException(file + ": is read-only. Save under another name or change its permissions.");
        }
        library.setFormatVersion(FormatVersion.CURRENT.toString());
        Path temporary = null;
        try {
            temporary = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".tmp");
            write(library, temporary);
            Backup.of(target);
            move(temporary, target);
        } catch (IOException | RuntimeException e) {
            discard(temporary, e);
            throw new LibraryFileException(file + ": could not be written (" + e.getMessage()
                    + "). The file on disk is as it was; save to another folder.", e);
        }
    }

    private static void write(Library library, Path temporary) throws IOException {
        // The library stays in its own resource: a copy of the container relation would dirty an open editor.
        Resource home = library.eResource();
        Resource resource = home instanceof LibraryResource ? home
                : new LibraryResource(URI.createFileURI(temporary.toString())).alone();
        if (home == null) {
            resource.getContents().add(library);
        } else if (resource != home) {
            resource.getContents().add(EcoreUtil.copy((EObject) library));
        }
        try (OutputStream out = Files.newOutputStream(temporary)) {
            resource.save(out, null);
        } finally {
            if (home == null) {
                resource.getContents().clear();
            }
        }
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path temporary, Exception reason) {
        if (temporary != null) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                reason.addSuppressed(e);
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;

/**
 * A file that a drawing is written to.
 *
 * @param path   where; an existing file is replaced
 * @param format SVG or PNG
 */
public record DrawingFile(Path path, Format format) {

    /** Pixels of a PNG per unit: enough for print at a usual size. */
    private static final double PNG_ZOOM = 3;

    /** What is written. */
    public enum Format {
        /** Paths, sharp at any size. */
        SVG,
        /** Pixels, three per unit of the drawing. */
        PNG;

        /**
         * Returns the ending of such files.
         *
         * @return with its point, in small letters
         */
        public String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Checks that nothing is null. */
    public DrawingFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(format);
    }

    /**
     * Reads the format off the name of a file.
     *
     * @param path ends in .svg or .png, in whatever letters
     * @return the file
     * @throws IllegalArgumentException if the name ends otherwise; the message says so
     */
    public static DrawingFile named(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString().toLowerCase(Locale.ROOT);
        for (Format format : Format.values()) {
            if (name.endsWith(format.ending())) {
                return new DrawingFile(path, format);
            }
        }
        throw new IllegalArgumentException(path + ": a drawing is written as SVG or PNG; let the name end in .svg or "
                + ".png");
    }

    /**
     * Writes a drawing: whole, or not at all.
     *
     * @param drawing the drawing
     * @throws IOException              if it cannot be written; what was there is then as before
     * @throws IllegalArgumentException if it is too large for a PNG
     */
    public void write(Drawing drawing) throws IOException {
        byte[] bytes = format == Format.SVG ? drawing.svg().getBytes(StandardCharsets.UTF_8) : drawing.png(PNG_ZOOM);
        // beside the file, and not of createTempFile, whose files nobody else may read
        Path temporary = path.resolveSibling("." + path.getFileName() + ".part");
        try {
            Files.write(temporary, bytes);
            try {
                Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}

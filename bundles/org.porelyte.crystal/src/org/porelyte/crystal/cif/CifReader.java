// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.porelyte.crystal.bonds.Elements;
import org.porelyte.crystal.internal.cif.CifFile;
import org.porelyte.crystal.symmetry.SpaceGroups;

/**
 * Reads CIFs as chemists have them. Symmetry is that of the operations listed, else of the Hall symbol, else of the
 * Hermann-Mauguin symbol, else of the number. Of disordered sites those with the highest occupancy are kept, so that no
 * two atoms of the structure exclude each other. Fit for several threads.
 */
public final class CifReader {

    /** The largest file that is read, in bytes. */
    public static final int MOST_BYTES = 100_000_000;

    private final SpaceGroups groups;
    private final Elements elements = new Elements();

    /** Reads with the tables of all space groups. */
    public CifReader() {
        this(new SpaceGroups());
    }

    /** @param groups the space groups that names are looked up in; not null */
    public CifReader(SpaceGroups groups) {
        this.groups = Objects.requireNonNull(groups);
    }

    /**
     * Reads all structures of a file.
     *
     * @param file the CIF
     * @return its data blocks with atoms, those that can be read and the others
     * @throws CifException if it is no CIF, or too large, or has no atoms; names file and line
     * @throws IOException  if the file cannot be read
     */
    public CifContents read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new CifException(file.toString(), 0, "the file is larger than " + MOST_BYTES / 1_000_000
                        + " MB; expected a CIF with one or a few structures");
            }
            return read(file.toString(), bytes);
        }
    }

    /**
     * Reads all structures of a CIF.
     *
     * @param name  of the file, for messages; its last part without ending names structures that have no name
     * @param bytes the content; UTF-8, UTF-16 with its mark, or Latin-1
     * @return its data blocks with atoms, those that can be read and the others
     * @throws CifException if it is no CIF or has no atoms; names the line
     */
    public CifContents read(String name, byte[] bytes) throws CifException {
        return new CifFile(name, groups, elements).read(bytes);
    }
}

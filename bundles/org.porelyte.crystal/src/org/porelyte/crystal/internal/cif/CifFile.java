// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.ArrayList;
import java.util.List;

import org.porelyte.crystal.bonds.Elements;
import org.porelyte.crystal.cif.CifContents;
import org.porelyte.crystal.cif.CifException;
import org.porelyte.crystal.cif.CifReading;
import org.porelyte.crystal.symmetry.SpaceGroups;

/** Makes structures of all data blocks of a file. */
public final class CifFile {

    private final String name;
    private final SpaceGroups groups;
    private final Elements elements;

    /**
     * @param name     of the file, for messages
     * @param groups   the tables
     * @param elements with their radii
     */
    public CifFile(String name, SpaceGroups groups, Elements elements) {
        this.elements = elements;
        this.name = name;
        this.groups = groups;
    }

    /**
     * @param bytes what is in the file
     * @return its structures
     * @throws CifException if there are none, and says why
     */
    public CifContents read(byte[] bytes) throws CifException {
        Remarks ofFile = new Remarks();
        List<CifBlock> blocks = new CifBlocks(name, CifText.of(bytes, ofFile), ofFile).read();
        List<CifReading> readings = new ArrayList<>();
        List<CifException> failures = new ArrayList<>();
        for (CifBlock block : blocks) {
            if (block.hasAtoms()) {
                try {
                    readings.add(new BlockReader(name, block, groups, elements, ofFile)
                            .read(block.name().isEmpty() ? stem() : block.name()));
                } catch (CifException e) {
                    failures.add(e);
                }
            }
        }
        if (readings.isEmpty() && failures.isEmpty()) {
            throw new CifException(name, blocks.isEmpty() ? 1 : blocks.get(0).line(), "there are no atoms in "
                    + (blocks.isEmpty() ? "the file; expected a CIF with" : "its " + blocks.size()
                            + " data blocks; expected") + " a loop with _atom_site_fract_x, _y and _z");
        }
        return new CifContents(readings, failures);
    }

    private String stem() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot > 0 ? last.substring(0, dot) : last;
    }
}

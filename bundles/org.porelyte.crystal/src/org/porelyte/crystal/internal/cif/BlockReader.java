// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.Comparator;
import java.util.List;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.bonds.Elements;
import org.porelyte.crystal.cif.CifException;
import org.porelyte.crystal.cif.CifReading;
import org.porelyte.crystal.cif.CifReading.Disorder;
import org.porelyte.crystal.cif.CifSymmetry;
import org.porelyte.crystal.internal.expansion.CellFiller;
import org.porelyte.crystal.symmetry.SpaceGroup;
import org.porelyte.crystal.symmetry.SpaceGroups;

/** Makes a structure of a data block. */
final class BlockReader {

    private final String file;
    private final CifBlock block;
    private final SpaceGroups groups;
    private final Elements elements;
    private final Remarks remarks = new Remarks();

    BlockReader(String file, CifBlock block, SpaceGroups groups, Elements elements, Remarks ofFile) {
        this.elements = elements;
        this.file = file;
        this.block = block;
        this.groups = groups;
        remarks.addAll(ofFile);
    }

    CifReading read(String name) throws CifException {
        CellTags cellTags = new CellTags(file, block, remarks);
        Cell cell = cellTags.read();
        SiteTags siteTags = new SiteTags(file, block, remarks);
        List<Atom> sites = siteTags.read(cell);
        try {
            CifSymmetry symmetry = new SymmetryTags(file, block, groups, cell, cellTags.line(), remarks)
                    .read((first, second) -> better(cell, sites, first, second));
            CellFiller filler = new CellFiller(cell, symmetry.operations(), elements, remarks);
            filler.fill(sites);
            return new CifReading(new Structure(name, cell, byLines(filler.atoms())), symmetry,
                    byLines(filler.asymmetric()), byLines(filler.alternatives()), disorder(filler), remarks.list());
        } catch (IllegalStateException e) {
            throw new CifException(file, siteTags.line(), e.getMessage());
        }
    }

    private static List<Atom> byLines(List<Atom> atoms) {
        return atoms.stream().sorted(Comparator.comparingInt(Atom::line)).toList();
    }

    /** The origin with fewer atoms too near each other; the second, which most programs mean, where both do as well. */
    private SpaceGroup better(Cell cell, List<Atom> sites, SpaceGroup first, SpaceGroup second) {
        return closePairs(cell, sites, first) < closePairs(cell, sites, second) ? first : second;
    }

    private int closePairs(Cell cell, List<Atom> sites, SpaceGroup group) {
        CellFiller filler = new CellFiller(cell, group.operations(), elements, new Remarks());
        filler.fill(sites.stream().filter(site -> site.occupancy() == 1 && site.group().isEmpty()).toList());
        return filler.closePairs();
    }

    private static Disorder disorder(CellFiller filler) {
        boolean resolved = !filler.alternatives().isEmpty() || filler.hasExcludedImages();
        if (filler.hasPartialSites()) {
            return resolved ? Disorder.RESOLVED_PARTIAL : Disorder.PARTIAL;
        }
        return resolved ? Disorder.RESOLVED : Disorder.NONE;
    }
}

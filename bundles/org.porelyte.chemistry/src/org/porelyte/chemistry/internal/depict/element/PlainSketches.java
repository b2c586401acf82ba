// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.element;

import java.util.ArrayList;
import java.util.List;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.interfaces.IPseudoAtom;

import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.internal.depict.StructurePainter;
import org.porelyte.chemistry.internal.depict.sketch.Sketch;

/** Sketches of whole molecules, of their parts, of substituents and of repeat units. */
final class PlainSketches {

    private static final int ENDS = 2;

    private PlainSketches() {
    }

    /** The different parts of a salt or mixture, each with how often it is there. */
    static List<Sketch> parts(Molecule molecule) {
        List<Molecule> different = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (Molecule part : molecule.components()) {
            int known = -1;
            for (int i = 0; i < different.size(); i++) {
                known = different.get(i).isSameAs(part) ? i : known;
            }
            if (known < 0) {
                different.add(part);
                counts.add(1);
            } else {
                counts.set(known, counts.get(known) + 1);
            }
        }
        List<Sketch> sketches = new ArrayList<>();
        for (int i = 0; i < different.size(); i++) {
            Sketch sketch = Sketch.plain(different.get(i).toCdk());
            sketches.add(counts.get(i) == 1 ? sketch : sketch.withLabel("× " + counts.get(i)));
        }
        return sketches;
    }

    /** A substituent with R where it is attached. */
    static Sketch substituent(Molecule molecule) {
        IAtomContainer structure = molecule.toCdk();
        for (IAtom star : stars(structure)) {
            ((IPseudoAtom) star).setLabel("R");
        }
        return Sketch.plain(structure);
    }

    /** A repeat unit between brackets; as a substituent if it does not have two ends. */
    static Sketch repeatUnit(Molecule molecule) {
        IAtomContainer structure = molecule.toCdk();
        List<IAtom> stars = stars(structure);
        if (stars.size() != ENDS || stars.stream().anyMatch(star -> star.getBondCount() != 1)) {
            return substituent(molecule);
        }
        List<IBond> crossing = new ArrayList<>();
        for (IAtom star : stars) {
            star.setProperty(StructurePainter.OPEN_END, Boolean.TRUE);
            crossing.add(star.bonds().iterator().next());
        }
        List<IAtom> inside = new ArrayList<>();
        structure.atoms().forEach(inside::add);
        inside.removeAll(stars);
        PolymerLayout.apply(structure, crossing.get(0), crossing.get(1), inside);
        return Sketch.plain(structure);
    }

    private static List<IAtom> stars(IAtomContainer structure) {
        List<IAtom> stars = new ArrayList<>();
        for (IAtom atom : structure.atoms()) {
            if (atom instanceof IPseudoAtom) {
                stars.add(atom);
            }
        }
        return stars;
    }
}

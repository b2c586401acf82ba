// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.expansion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.bonds.Elements;
import org.porelyte.crystal.internal.cif.Remarks;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/**
 * Multiplies the sites of an asymmetric unit to the atoms of a cell. Images of a site that fall together are one atom;
 * of sites that are partly occupied and exclude each other, or their own images, those are kept that leave no overlap,
 * the more occupied first.
 */
public final class CellFiller {

    /** Images nearer than this (A) are one: rounding of exact special positions. */
    static final double SAME = 0.01;
    /** Images of a full site nearer than this (A) are one atom off its special position: no bond is so short. */
    private static final double FULL_SITE = 0.5;
    /** The same for partial sites, whose images may be apart by disorder; and for atoms listed twice. */
    private static final double EQUAL = 0.1;
    /** Shifts (A) beyond what three decimals of a coordinate leave open are told. */
    private static final double TOLD = 0.02;
    private static final int MOST_ATOMS = 1_000_000;
    /** Diamond has 0.18 atoms in 1 A^3. */
    private static final double DENSEST = 2;

    private final Cell cell;
    private final List<SymmetryOperation> operations;
    private final Contacts contacts;
    private final SpecialPositions positions;
    private final Remarks remarks;
    private final PointGrid grid;
    private final List<Atom> atoms = new ArrayList<>();
    private final List<Atom> asymmetric = new ArrayList<>();
    private final List<Atom> alternatives = new ArrayList<>();
    private boolean partialKept;
    private boolean imagesExcluded;

    /**
     * @param cell       of the structure
     * @param operations of its group, with the identity
     * @param elements   with their radii
     * @param remarks    takes what is changed
     */
    public CellFiller(Cell cell, List<SymmetryOperation> operations, Elements elements, Remarks remarks) {
        this.contacts = new Contacts(elements);
        this.cell = cell;
        this.operations = operations;
        this.remarks = remarks;
        positions = new SpecialPositions(cell, operations);
        grid = new PointGrid(cell);
    }

    /**
     * Fills the cell; once.
     *
     * @param sites of the asymmetric unit
     * @throws IllegalStateException if there are more atoms than any crystal has
     */
    public void fill(List<Atom> sites) {
        List<Atom> disordered = new ArrayList<>();
        for (Atom site : sites) {
            boolean full = site.occupancy() == 1 && !site.group().startsWith("-");
            Atom placed = snapped(site, full ? FULL_SITE : EQUAL);
            if (full && site.group().isEmpty()) {
                addFull(placed);
            } else {
                disordered.add(placed);
            }
        }
        DisorderGroups groups = new DisorderGroups(cell, contacts, remarks);
        groups.sort(disordered);
        alternatives.addAll(groups.leftOut());
        UnitPlacer placer = new UnitPlacer(this, operations, contacts, groups.chosen(), remarks);
        groups.units().forEach(placer::place);
        partialKept = placer.tellPartialSites();
        tellOverlaps();
    }

    /** Only full sites without groups can still overlap. */
    private void tellOverlaps() {
        double largest = contacts.largestRadius(asymmetric);
        for (Atom site : asymmetric) {
            double[] x = SpecialPositions.wrapped(site.position());
            grid.near(x, contacts.reach(site, largest), (number, distance) -> {
                Atom other = atoms.get(number);
                if (distance > SAME && other.line() >= site.line() && contacts.overlap(site, other, distance)) {
                    remarks.add("_atom_site_label", site.line(), "full sites nearer than any bond, all kept; expected "
                            + "occupancies or disorder groups: %s",
                            String.format(Locale.ROOT, "%s-%s (%.2f A)", site.label(), other.label(), distance));
                }
            });
        }
    }

    private Atom snapped(Atom site, double within) {
        double[] position = site.position();
        double[] snapped = positions.snapped(position, within);
        double shift = positions.distance(position, snapped);
        if (shift > TOLD) {
            remarks.add("_atom_site_label", site.line(), "near special positions, moved onto them: %s",
                    String.format(Locale.ROOT, "%s (by %.3f A)", site.label(), shift));
        }
        return site.at(snapped);
    }

    private void addFull(Atom site) {
        int before = atoms.size();
        for (double[] image : positions.images(site.position())) {
            boolean[] known = new boolean[1];
            grid.near(image, EQUAL, (other, distance) ->
                    known[0] |= other < before && atoms.get(other).element().equals(site.element()));
            if (!known[0]) {
                add(site.at(image));
            }
        }
        if (atoms.size() == before) {
            remarks.add("_atom_site_label", site.line(), "listed again within " + EQUAL + " A of an atom of the same "
                    + "element or its images, used once: %s", site.label());
        } else {
            asymmetric.add(site);
        }
    }

    /** Adds an atom of the cell with coordinates in [0, 1). */
    void add(Atom atom) {
        if (atoms.size() >= MOST_ATOMS || atoms.size() > 1000 && atoms.size() > DENSEST * cell.volume()) {
            throw new IllegalStateException(String.format(Locale.ROOT, "more than %,d atoms in a cell of %.1f A^3; "
                    + "expected at most %,d, and at most %.0f in 1 A^3", atoms.size(), cell.volume(), MOST_ATOMS,
                    DENSEST));
        }
        grid.add(atom.position());
        atoms.add(atom);
    }

    PointGrid grid() {
        return grid;
    }

    /** Takes note of a unit with some of its images, or all, in the cell. */
    void keep(Unit unit, boolean all) {
        asymmetric.addAll(unit.sites());
        imagesExcluded |= !all;
    }

    void leaveOut(Unit unit) {
        alternatives.addAll(unit.sites());
    }

    /** {@return all atoms of the cell so far, by sites} */
    public List<Atom> atoms() {
        return atoms;
    }

    /** {@return the sites that were kept} */
    public List<Atom> asymmetric() {
        return asymmetric;
    }

    /** {@return the sites that were left out since others stand in their place} */
    public List<Atom> alternatives() {
        return alternatives;
    }

    /** {@return whether there are partial sites with nothing in their place} */
    public boolean hasPartialSites() {
        return partialKept;
    }

    /** {@return whether images of sites were left out since others stand in their place} */
    public boolean hasExcludedImages() {
        return imagesExcluded;
    }

    /** {@return how many pairs of atoms are nearer than most bonds} */
    public int closePairs() {
        int pairs = 0;
        for (int i = 0; i < atoms.size(); i++) {
            int[] count = new int[1];
            Atom atom = atoms.get(i);
            int number = i;
            grid.near(atom.position(), Contacts.LONGEST, (other, distance) -> {
                if (other > number && contacts.close(atom, atoms.get(other), distance)) {
                    count[0]++;
                }
            });
            pairs += count[0];
        }
        return pairs;
    }
}

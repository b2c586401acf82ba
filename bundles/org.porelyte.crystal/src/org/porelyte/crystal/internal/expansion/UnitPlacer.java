// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.expansion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.internal.cif.Remarks;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/** Puts the images of units with partial sites into a cell where nothing excludes them, each image whole. */
final class UnitPlacer {

    private static final String OCCUPANCY = "_atom_site_occupancy";
    private static final double EQUAL = 0.1;

    private enum Verdict { FREE, KNOWN, EXCLUDED }

    private final CellFiller filler;
    private final List<SymmetryOperation> operations;
    private final Contacts contacts;
    private final Remarks remarks;
    /** The site that each atom of the cell came from, for atoms placed here. */
    private final Map<Atom, Atom> sites = new IdentityHashMap<>();
    /** Units with all their images in the cell. */
    private final List<Unit> full = new ArrayList<>();
    /** Sites that others were left out for. */
    private final Set<Atom> obstacles = Collections.newSetFromMap(new IdentityHashMap<>());
    /** The sites of the unit at hand. */
    private final Set<Atom> own = Collections.newSetFromMap(new IdentityHashMap<>());
    private String obstacle = "";

    /** @param chosen sites that others were left out for already */
    UnitPlacer(CellFiller filler, List<SymmetryOperation> operations, Contacts contacts, List<Atom> chosen,
            Remarks remarks) {
        obstacles.addAll(chosen);
        this.contacts = contacts;
        this.filler = filler;
        this.operations = operations;
        this.remarks = remarks;
    }

    /** Puts as many images of a unit into the cell as leave no overlap. */
    void place(Unit unit) {
        own.clear();
        own.addAll(unit.sites());
        int placed = 0;
        int excluded = 0;
        for (SymmetryOperation operation : operations) {
            Verdict verdict = place(unit, operation);
            placed += verdict == Verdict.FREE ? 1 : 0;
            excluded += verdict == Verdict.EXCLUDED ? 1 : 0;
        }
        if (placed == 0) {
            filler.leaveOut(unit);
            unit.sites().forEach(site -> remarks.add(OCCUPANCY, unit.line(), "left out, since sites that are "
                    + "occupied as much or more are too near: %s",
                    site.label() + " (" + occupancy(site) + ", near " + obstacle + ")"));
            return;
        }
        filler.keep(unit, excluded == 0);
        if (excluded > 0) {
            unit.sites().forEach(site -> remarks.add(OCCUPANCY, unit.line(), "images exclude each other or others; "
                    + "as many were kept as leave no overlap: %s", site.label()));
        } else if (unit.occupancy() < 1) {
            full.add(unit);
        }
    }

    /**
     * Tells, when all units are placed, which partial sites have nothing in their place.
     *
     * @return whether there are any
     */
    boolean tellPartialSites() {
        full.removeIf(unit -> unit.isGroup() && unit.sites().stream().anyMatch(obstacles::contains));
        List<Atom> partial = full.stream().flatMap(unit -> unit.sites().stream())
                .filter(site -> !obstacles.contains(site)).toList();
        partial.forEach(site -> remarks.add(OCCUPANCY, site.line(), "partly occupied with nothing in the place, kept "
                + "as if full: %s", site.label() + " (" + occupancy(site) + ")"));
        return !partial.isEmpty();
    }

    private static String occupancy(Atom site) {
        return Unit.text(site.occupancy());
    }

    private Verdict place(Unit unit, SymmetryOperation operation) {
        List<Atom> fresh = new ArrayList<>();
        for (Atom site : unit.sites()) {
            double[] image = SpecialPositions.wrapped(operation.apply(site.position()));
            switch (judge(site, image, unit)) {
                case FREE -> fresh.add(site.at(image));
                case EXCLUDED -> {
                    return Verdict.EXCLUDED;
                }
                default -> { }
            }
        }
        if (fresh.isEmpty()) {
            return Verdict.KNOWN;
        }
        if (unit.excludesImages() && fresh.size() < unit.sites().size()) {
            return Verdict.EXCLUDED;
        }
        int next = 0;
        for (Atom site : unit.sites()) {
            if (next < fresh.size() && fresh.get(next).label().equals(site.label())
                    && fresh.get(next).line() == site.line()) {
                sites.put(fresh.get(next), site);
                filler.add(fresh.get(next++));
            }
        }
        return Verdict.FREE;
    }

    private Verdict judge(Atom site, double[] image, Unit unit) {
        Verdict[] verdict = {Verdict.FREE};
        filler.grid().near(image, Contacts.LONGEST, (number, distance) -> {
            Atom other = filler.atoms().get(number);
            Atom origin = sites.get(other);
            if (origin == site && distance < EQUAL) {
                verdict[0] = Verdict.KNOWN;
            } else if (verdict[0] == Verdict.FREE
                    && (contacts.overlap(site, other, distance)
                    || unit.excludesImages() && own.contains(origin)
                            && contacts.bonded(site, other, distance))) {
                obstacle = other.label();
                obstacles.add(origin == null ? other : origin);
                verdict[0] = Verdict.EXCLUDED;
            }
        });
        return verdict[0];
    }
}

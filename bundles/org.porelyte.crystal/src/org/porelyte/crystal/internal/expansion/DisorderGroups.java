// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.expansion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.internal.cif.Remarks;

/**
 * Chooses between the groups of each disorder assembly: the one with the highest mean occupancy stays, the first of
 * equals. Where no assembly is given, grouped atoms near each other are one.
 */
final class DisorderGroups {

    private static final String TAG = "_atom_site_disorder_group";
    /** Atoms of one disordered part are at most this far (A) from the next. */
    private static final double NEAR = 2.2;

    private final Contacts contacts;
    private final Clusters clusters;
    private final Remarks remarks;
    private final List<Unit> kept = new ArrayList<>();
    private final List<Atom> leftOut = new ArrayList<>();
    private final List<Atom> chosen = new ArrayList<>();

    DisorderGroups(Cell cell, Contacts contacts, Remarks remarks) {
        this.contacts = contacts;
        this.clusters = new Clusters(cell);
        this.remarks = remarks;
    }

    /** Takes all sites that have groups or are partial, and sorts them into units and alternatives. */
    void sort(List<Atom> disordered) {
        List<Atom> grouped = disordered.stream().filter(atom -> !atom.group().isEmpty()).toList();
        Map<String, List<Atom>> assemblies = grouped.stream().collect(Collectors.groupingBy(Atom::assembly,
                LinkedHashMap::new, Collectors.toList()));
        assemblies.forEach((name, atoms) -> {
            if (name.isEmpty()) {
                near(atoms).forEach(this::choose);
            } else {
                choose(atoms);
            }
        });
        free(disordered.stream().filter(atom -> atom.group().isEmpty()).toList());
    }

    private Collection<List<Atom>> near(List<Atom> atoms) {
        return clusters.of(atoms, NEAR, (one, other, distance) -> true);
    }

    private void choose(List<Atom> assembly) {
        Map<String, List<Atom>> groups = assembly.stream().collect(Collectors.groupingBy(Atom::group,
                LinkedHashMap::new, Collectors.toList()));
        List<Map.Entry<String, List<Atom>>> ranked = new ArrayList<>(groups.entrySet());
        ranked.sort(Comparator.comparingDouble(entry -> -rounded(new Unit(entry.getValue()).occupancy())));
        near(ranked.get(0).getValue()).forEach(atoms -> kept.add(new Unit(atoms)));
        List<Atom> others = ranked.stream().skip(1).flatMap(entry -> entry.getValue().stream()).toList();
        leftOut.addAll(others);
        if (!others.isEmpty()) {
            chosen.addAll(ranked.get(0).getValue());
            String all = ranked.stream().map(entry -> entry.getKey() + " ("
                    + Unit.text(new Unit(entry.getValue()).occupancy()) + ")").collect(Collectors.joining(", "));
            int line = assembly.get(0).line();
            String text = "of the disorder groups " + all + " the first was kept; left out: %s";
            others.forEach(atom -> remarks.add(TAG, line, text, atom.label()));
        }
    }

    /** Means of equal numbers differ by rounding. */
    private static double rounded(double occupancy) {
        return Math.rint(occupancy * 1e6);
    }

    /** Sites of no group with one occupancy that are bonded belong together, unless some exclude each other. */
    private void free(List<Atom> partial) {
        Collection<List<Atom>> bonded = clusters.of(partial, Contacts.LONGEST, (one, other, distance) ->
                Math.abs(one.occupancy() - other.occupancy()) < 1e-3
                        && contacts.bonded(one, other, distance)
                        && !contacts.overlap(one, other, distance));
        for (List<Atom> atoms : bonded) {
            boolean torn = clusters.any(atoms, Contacts.LONGEST, (one, other, distance) ->
                    contacts.overlap(one, other, distance));
            if (torn) {
                atoms.forEach(atom -> kept.add(new Unit(List.of(atom))));
            } else {
                kept.add(new Unit(atoms));
            }
        }
    }

    /** {@return what may be there, the more occupied first} */
    List<Unit> units() {
        return kept.stream().sorted(Comparator.comparingDouble((Unit unit) -> -rounded(unit.occupancy()))
                .thenComparingInt(Unit::line)).toList();
    }

    /** {@return the sites of groups that were chosen before others} */
    List<Atom> chosen() {
        return chosen;
    }

    /** {@return the sites whose groups were not chosen} */
    List<Atom> leftOut() {
        return leftOut;
    }
}

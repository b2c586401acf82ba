// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict.element;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.composition.CompositionException;
import org.porelyte.chemistry.composition.GroupSite;
import org.porelyte.chemistry.composition.SiteFinder;
import org.porelyte.chemistry.composition.StructureReader;
import org.porelyte.chemistry.depict.LegendEntry;
import org.porelyte.chemistry.depict.MarkKind;
import org.porelyte.chemistry.internal.depict.sketch.Badge;
import org.porelyte.chemistry.oligomer.PolymerisableBond;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.GraftAnchor;
import org.porelyte.model.GroupRole;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.Monomer;

/** Finds what is to be marked on linkers and monomers. */
final class MarkFinder {

    private final SiteFinder sites;

    MarkFinder(StructureReader structures) {
        this.sites = new SiteFinder(structures);
    }

    /** Which marks are wanted. */
    record Wanted(boolean hoppingSites, boolean anchors) {
    }

    /** Marks of one structure while they are collected. */
    private static final class Collector {

        private final List<Badge> badges = new ArrayList<>();
        private final List<Set<Integer>> halos = new ArrayList<>();
        private final List<LegendEntry> legend = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Marks marks() {
            return new Marks(badges, halos, legend, notes);
        }
    }

    Marks of(Linker linker, Molecule structure, Wanted wanted) {
        Collector marks = new Collector();
        if (wanted.anchors()) {
            connectionPoints(linker, structure, marks);
            graftAnchors(linker, structure, marks);
        }
        if (wanted.hoppingSites()) {
            hoppingSites(() -> sites.find(linker, groupsBeside(linker)), marks);
        }
        return marks.marks();
    }

    Marks of(Monomer monomer, Molecule structure, Wanted wanted) {
        Collector marks = new Collector();
        if (wanted.anchors()) {
            try {
                PolymerisableBond bond = PolymerisableBond.ofMonomer(structure);
                marks.badges.add(new Badge(bond.near(), MarkKind.POLYMERISING_BOND, "1"));
                marks.badges.add(new Badge(bond.far(), MarkKind.POLYMERISING_BOND, "2"));
                marks.legend.add(new LegendEntry(MarkKind.POLYMERISING_BOND, "1, 2",
                        "polymerising bond: the chain so far binds to 1 and goes on from 2"));
            } catch (ChemistryException e) {
                marks.notes.add("The polymerising bond is not marked: " + e.getMessage() + ".");
            }
        }
        if (wanted.hoppingSites()) {
            hoppingSites(() -> sites.find(structure, groupsBeside(monomer)), marks);
        }
        return marks.marks();
    }

    private static void connectionPoints(Linker linker, Molecule structure, Collector marks) {
        Map<String, List<String>> byBinding = new LinkedHashMap<>();
        for (ConnectionPoint point : linker.getConnectionPoints()) {
            OptionalInt atom = structure.atomWithMap(point.getAtomMap());
            if (atom.isEmpty()) {
                marks.notes.add(missing("connection point", point.getAtomMap()));
                continue;
            }
            String text = Integer.toString(point.getAtomMap());
            marks.badges.add(new Badge(atom.getAsInt(), MarkKind.CONNECTION_POINT, text));
            byBinding.computeIfAbsent(Words.of(point.getBinding()), key -> new ArrayList<>()).add(text);
        }
        byBinding.forEach((binding, texts) -> marks.legend.add(new LegendEntry(MarkKind.CONNECTION_POINT,
                String.join(", ", texts), (texts.size() == 1 ? "connection point: " : "connection points: ")
                        + binding)));
    }

    private static void graftAnchors(Linker linker, Molecule structure, Collector marks) {
        Map<String, List<String>> byChemistry = new LinkedHashMap<>();
        int number = 0;
        for (GraftAnchor anchor : linker.getGraftAnchors()) {
            OptionalInt atom = structure.atomWithMap(anchor.getAtomMap());
            String text = letter(number++);
            if (atom.isEmpty()) {
                marks.notes.add(missing("graft anchor", anchor.getAtomMap()));
                continue;
            }
            marks.badges.add(new Badge(atom.getAsInt(), MarkKind.GRAFT_ANCHOR, text));
            byChemistry.computeIfAbsent(Words.of(anchor.getChemistry()), key -> new ArrayList<>()).add(text);
        }
        byChemistry.forEach((chemistry, texts) -> marks.legend.add(new LegendEntry(MarkKind.GRAFT_ANCHOR,
                String.join(", ", texts), (texts.size() == 1 ? "graft anchor: " : "graft anchors: ") + chemistry)));
    }

    private static String missing(String what, int atomMap) {
        return "The " + what + " :" + atomMap + " is not marked, since no atom of the structure has the map number "
                + atomMap + ".";
    }

    private static String letter(int number) {
        int letters = 'Z' - 'A' + 1;
        return (char) ('A' + number % letters) + (number < letters ? "" : Integer.toString(number / letters));
    }

    private static void hoppingSites(Supplier<List<GroupSite>> finder, Collector marks) {
        List<GroupSite> found;
        try {
            found = finder.get();
        } catch (CompositionException e) {
            marks.notes.add("Hopping sites are not marked: " + e.getMessage().lines().findFirst().orElse("") + ".");
            return;
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (GroupSite site : found) {
            if (site.group().getRole() == GroupRole.HOPPING_SITE) {
                marks.halos.add(site.atoms());
                counts.merge(Draft.nameOf(site.group()), 1, Integer::sum);
            }
        }
        counts.forEach((name, count) -> marks.legend.add(new LegendEntry(MarkKind.HOPPING_SITE, "",
                (count == 1 ? "hopping site: " : count + " hopping sites: ") + name)));
    }

    private static List<FunctionalGroup> groupsBeside(EObject element) {
        return element.eContainer() instanceof Library library ? library.getFunctionalGroups() : List.of();
    }
}

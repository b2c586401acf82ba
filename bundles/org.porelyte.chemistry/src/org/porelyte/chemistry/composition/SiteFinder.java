// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.openscience.cdk.interfaces.IAtomContainer;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.BindingGroup;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.Linker;

/**
 * Finds the library's functional groups on a linker. What binds to the node is no functional group any more: a place
 * that contains a {@linkplain BoundAtoms bound atom} does not count. Two groups that claim the same donor atoms count
 * once, the one that the library lists first. Remembers what it found, by the texts that the answer follows from.
 */
public final class SiteFinder {

    /** Answers kept; beyond that the memory starts afresh. */
    private static final int MOST = 20_000;

    private final StructureReader structures;
    private final Map<Question, List<Place>> answers = new ConcurrentHashMap<>();

    /**
     * Creates a finder that remembers nothing yet.
     *
     * @param structures reads the SMILES and SMARTS
     */
    public SiteFinder(StructureReader structures) {
        this.structures = structures;
    }

    /** All that the places of groups on a linker depend on. */
    private record Question(String smiles, String molfile, List<Integer> maps, List<BindingGroup> bindings,
            List<String> smarts,
            List<List<String>> donors) {

        static Question of(Linker linker, List<FunctionalGroup> groups) {
            return new Question(linker.getSmiles(), linker.getMolfile(),
                    linker.getConnectionPoints().stream().map(ConnectionPoint::getAtomMap).toList(),
                    linker.getConnectionPoints().stream().map(ConnectionPoint::getBinding).toList(),
                    groups.stream().map(group -> group.getSmarts() == null ? "" : group.getSmarts()).toList(),
                    groups.stream().map(group -> List.copyOf(group.getDonorAtoms())).toList());
        }
    }

    /** A group, by its place in the list of groups, on the linker. */
    private record Place(int group, Set<Integer> atoms, boolean ionised) {
    }

    /**
     * Finds groups on a linker.
     *
     * @param linker the linker
     * @param groups the groups that are sought, first come first served; those without a SMARTS are passed over
     * @return the groups that are there
     * @throws CompositionException if the structure or a SMARTS cannot be read
     */
    public List<GroupSite> find(Linker linker, List<FunctionalGroup> groups) {
        Question question = Question.of(linker, groups);
        List<Place> places = answers.get(question);
        if (places == null) {
            places = search(linker, groups);
            if (answers.size() >= MOST) {
                answers.clear();
            }
            answers.put(question, places);
        }
        return sites(places, groups);
    }

    /**
     * Finds groups on a molecule that binds to no node, such as a monomer.
     *
     * @param molecule the molecule
     * @param groups   the groups that are sought, first come first served; those without a SMARTS are passed over
     * @return the groups that are there
     * @throws CompositionException if a SMARTS cannot be read
     */
    public List<GroupSite> find(Molecule molecule, List<FunctionalGroup> groups) {
        return sites(search(molecule, Set.of(), groups), groups);
    }

    private static List<GroupSite> sites(List<Place> places, List<FunctionalGroup> groups) {
        return places.stream().map(place -> new GroupSite(groups.get(place.group()), place.atoms(), place.ionised()))
                .toList();
    }

    private List<Place> search(Linker linker, List<FunctionalGroup> groups) {
        Molecule molecule = structures.linker(linker);
        return search(molecule, BoundAtoms.of(linker, molecule), groups);
    }

    private List<Place> search(Molecule molecule, Set<Integer> bound, List<FunctionalGroup> groups) {
        IAtomContainer atoms = molecule.toCdk();
        List<Place> found = new ArrayList<>();
        Set<Set<Integer>> claimed = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            FunctionalGroup group = groups.get(i);
            if (group.getSmarts() == null || group.getSmarts().isBlank()) {
                continue;
            }
            for (int[] match : structures.query(group, "smarts", group.getSmarts()).matches(molecule)) {
                Set<Integer> place = new HashSet<>();
                for (int index : match) {
                    place.add(index);
                }
                if (Collections.disjoint(place, bound) && claimed.add(donors(group, place, molecule))) {
                    boolean ionised = place.stream().mapToInt(k -> atoms.getAtom(k).getFormalCharge()).sum() < 0;
                    found.add(new Place(i, Set.copyOf(place), ionised));
                }
            }
        }
        return List.copyOf(found);
    }

    private static Set<Integer> donors(FunctionalGroup group, Set<Integer> place, Molecule molecule) {
        Set<Integer> donors = new HashSet<>(place);
        donors.removeIf(index -> !group.getDonorAtoms().contains(molecule.element(index)));
        return donors.isEmpty() ? place : donors;
    }
}

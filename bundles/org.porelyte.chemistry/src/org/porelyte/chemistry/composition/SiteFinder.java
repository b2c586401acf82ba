// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.openscience.cdk.interfaces.IAtomContainer;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.Linker;

/**
 * Finds the library's functional groups on a linker. What binds to the node is no functional group any more: a place
 * that contains the atom of a connection point does not count. Two groups that claim the same donor atoms count once,
 * the one that the library lists first.
 */
final class SiteFinder {

    private final StructureReader structures;

    SiteFinder(StructureReader structures) {
        this.structures = structures;
    }

    /** The groups on a linker, of those that have a SMARTS. */
    List<GroupSite> find(Linker linker, List<FunctionalGroup> groups) {
        Molecule molecule = structures.molecule(linker, "smiles", linker.getSmiles());
        IAtomContainer atoms = molecule.toCdk();
        Set<Integer> bound = new HashSet<>();
        for (ConnectionPoint point : linker.getConnectionPoints()) {
            molecule.atomWithMap(point.getAtomMap()).ifPresent(bound::add);
        }
        List<GroupSite> found = new ArrayList<>();
        Set<Set<Integer>> claimed = new HashSet<>();
        for (FunctionalGroup group : groups) {
            if (group.getSmarts() == null || group.getSmarts().isBlank()) {
                continue;
            }
            for (int[] match : structures.query(group, "smarts", group.getSmarts()).matches(molecule)) {
                Set<Integer> place = new HashSet<>();
                for (int index : match) {
                    place.add(index);
                }
                if (Collections.disjoint(place, bound) && claimed.add(donors(group, place, molecule))) {
                    boolean ionised = place.stream().mapToInt(i -> atoms.getAtom(i).getFormalCharge()).sum() < 0;
                    found.add(new GroupSite(group, place, ionised));
                }
            }
        }
        return found;
    }

    private static Set<Integer> donors(FunctionalGroup group, Set<Integer> place, Molecule molecule) {
        Set<Integer> donors = new HashSet<>(place);
        donors.removeIf(index -> !group.getDonorAtoms().contains(molecule.element(index)));
        return donors.isEmpty() ? place : donors;
    }
}

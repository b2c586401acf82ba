// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IElement;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.Linker;

/**
 * The atoms by which a linker binds to nodes: those that its connection points name, and the phenolic oxygens that bind
 * with them (the hydroxyl beside each carboxylate of MOF-74's linker, <a
 * href="https://doi.org/10.1021/ja045123o">doi:10.1021/ja045123o</a>).
 */
final class BoundAtoms {

    private BoundAtoms() {
    }

    /** Indices of the atoms; maps that the structure does not have are passed over. */
    static Set<Integer> of(Linker linker, Molecule molecule) {
        IAtomContainer atoms = molecule.toCdk();
        Set<Integer> bound = new HashSet<>();
        for (ConnectionPoint point : linker.getConnectionPoints()) {
            molecule.atomWithMap(point.getAtomMap()).ifPresent(index -> {
                bound.add(index);
                addPhenolicOxygens(atoms.getAtom(index), reach(point), bound);
            });
        }
        return bound;
    }

    /** How many bonds the phenolic oxygens of a connection are away at most: carboxyl C, ipso C, ortho C, O are 3. */
    private static int reach(ConnectionPoint point) {
        return switch (point.getBinding()) {
            case CARBOXYLATE_PHENOLATE, CATECHOLATE -> 3;
            case PHENOLATE -> 1;
            default -> 0;
        };
    }

    private static void addPhenolicOxygens(IAtom start, int reach, Set<Integer> bound) {
        Map<IAtom, Integer> distances = new HashMap<>(Map.of(start, 0));
        Deque<IAtom> open = new ArrayDeque<>(distances.keySet());
        while (!open.isEmpty()) {
            IAtom atom = open.remove();
            if (isPhenolicOxygen(atom)) {
                bound.add(atom.getIndex());
            }
            if (distances.get(atom) < reach) {
                for (IAtom next : atom.neighbors()) {
                    if (distances.putIfAbsent(next, distances.get(atom) + 1) == null) {
                        open.add(next);
                    }
                }
            }
        }
    }

    private static boolean isPhenolicOxygen(IAtom atom) {
        return atom.getAtomicNumber() == IElement.O && atom.getBondCount() == 1
                && atom.neighbors().iterator().next().isAromatic();
    }
}

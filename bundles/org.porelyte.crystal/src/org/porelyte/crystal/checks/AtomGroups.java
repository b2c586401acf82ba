// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.porelyte.crystal.Structure;

/** Puts atoms of which the same is to be said into one finding. */
final class AtomGroups {

    private static final int NAMED = 5;

    private record Kind(Verdict verdict, String what, String advice) {
    }

    private final Structure structure;
    private final Map<Kind, TreeSet<Integer>> groups = new LinkedHashMap<>();

    AtomGroups(Structure structure) {
        this.structure = structure;
    }

    /** Says something of atoms; what is said follows their names and a colon. */
    void add(Verdict verdict, String what, String advice, Integer... atoms) {
        groups.computeIfAbsent(new Kind(verdict, what, advice), unused -> new TreeSet<>()).addAll(List.of(atoms));
    }

    /** {@return the findings, in the order in which their kinds came up} */
    List<Finding> findings() {
        return groups.entrySet().stream().map(group -> {
            Kind kind = group.getKey();
            return new Finding(kind.verdict(), List.copyOf(group.getValue()),
                    names(group.getValue()) + ": " + kind.what(), kind.advice());
        }).toList();
    }

    /** The labels of all atoms, each once: symmetry makes many atoms of one label. */
    private String names(TreeSet<Integer> atoms) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        atoms.forEach(atom -> counts.merge(structure.atoms().get(atom).label(), 1, Integer::sum));
        String some = counts.entrySet().stream().limit(NAMED)
                .map(label -> label.getKey() + (label.getValue() == 1 ? "" : " (" + label.getValue() + " times)"))
                .collect(Collectors.joining(", "));
        int more = atoms.size() - counts.values().stream().limit(NAMED).mapToInt(Integer::intValue).sum();
        return more > 0 ? some + " and " + more + " more atoms" : some;
    }
}

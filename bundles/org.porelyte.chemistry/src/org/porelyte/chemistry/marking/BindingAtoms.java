// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.marking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.SmartsQuery;
import org.porelyte.model.BindingGroup;

/** Which atoms of a linker bind to a node, and how. */
public final class BindingAtoms {

    /** The first atom is what the connection point has to be. */
    private static final Map<BindingGroup, String> PATTERNS = new EnumMap<>(Map.of(
            BindingGroup.CARBOXYLATE, "[CX3](=O)[OX2H,OX1-]",
            BindingGroup.CARBOXYLATE_PHENOLATE, "[CX3](=O)[OX2H,OX1-]",
            BindingGroup.AZOLATE, "[n;r5]",
            BindingGroup.PYRIDYL, "[n;r6]",
            BindingGroup.PHENOLATE, "[c,OX2H,OX1-;$(c[OX2H,OX1-]),$([OX2H,OX1-]c)]",
            BindingGroup.CATECHOLATE, "[c,OX2H,OX1-;$(c[OX2H,OX1-]),$([OX2H,OX1-]c)]",
            BindingGroup.PHOSPHONATE, "[PX4](=O)[OX2H,OX1-]",
            BindingGroup.SULFONATE, "[SX4](=O)(=O)[OX2H,OX1-]"));

    private BindingAtoms() {
    }

    /**
     * Asks whether an atom can be a connection point.
     *
     * @param structure the neutral parent of the linker
     * @param atom      index of the atom, from 0
     * @param binding   how it would bind
     * @return whether it can
     */
    public static boolean fits(Molecule structure, int atom, BindingGroup binding) {
        return SmartsQuery.compile(PATTERNS.get(binding)).fitsAt(structure, atom);
    }

    /**
     * Lists the ways in which an atom can bind.
     *
     * @param structure the neutral parent of the linker
     * @param atom      index of the atom, from 0
     * @return the ways, the simplest first; none for most atoms
     */
    public static List<BindingGroup> of(Molecule structure, int atom) {
        return PATTERNS.keySet().stream().filter(binding -> fits(structure, atom, binding)).toList();
    }

    /**
     * Returns how many protons the neutral parent of a binding group loses, as the model describes these groups.
     *
     * @param binding the group
     * @return the usual number
     */
    public static int protonsLost(BindingGroup binding) {
        return switch (binding) {
            case PYRIDYL -> 0;
            case CARBOXYLATE, AZOLATE, PHENOLATE, PHOSPHONATE, SULFONATE -> 1;
            case CARBOXYLATE_PHENOLATE, CATECHOLATE -> 2;
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.marking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.SmartsQuery;
import org.porelyte.model.AnchorChemistry;

/** Which atoms of a linker a chain can be grafted to, and by which chemistry. */
public final class AnchorAtoms {

    /** The first atom is what the graft anchor has to be. */
    private static final Map<AnchorChemistry, String> PATTERNS = new EnumMap<>(Map.of(
            AnchorChemistry.VINYL_RADICAL, "[CX3;!H0]=[CX3]",
            AnchorChemistry.ALLYL_RADICAL, "[CX3;!H0]=[CX3]",
            AnchorChemistry.METHACRYLATE_RADICAL, "[CX3;!H0]=[CX3]",
            AnchorChemistry.AMINE, "[NX3;!H0]",
            AnchorChemistry.HYDROXYL, "[OX2H]",
            AnchorChemistry.AZIDE_ALKYNE, "[$([CX2]#[CX2H]),$([CX2H]#[CX2]),$([NX2]=[NX2+]=[NX1-])]",
            AnchorChemistry.OTHER, "*"));

    /** What tells one kind of C=C from the others, as the table of functional groups does. */
    private static final Map<AnchorChemistry, String> KINDS = Map.of(
            AnchorChemistry.ALLYL_RADICAL, "[CX3;!H0]=[CX3]-[CX4]",
            AnchorChemistry.METHACRYLATE_RADICAL, "[CX3;!H0]=[CX3]-[CX3](=O)[OX2,NX3]");

    private AnchorAtoms() {
    }

    /**
     * Asks whether a chain can be grafted to an atom.
     *
     * @param structure the linker
     * @param atom      index of the atom, from 0
     * @param chemistry by which it would be grafted
     * @return whether it can; always true for OTHER
     */
    public static boolean fits(Molecule structure, int atom, AnchorChemistry chemistry) {
        return SmartsQuery.compile(PATTERNS.get(chemistry)).fitsAt(structure, atom);
    }

    /**
     * Lists the chemistries by which a chain can be grafted to an atom.
     *
     * @param structure the linker
     * @param atom      index of the atom, from 0
     * @return the chemistries; without OTHER, which fits any atom and says nothing
     */
    public static List<AnchorChemistry> of(Molecule structure, int atom) {
        return PATTERNS.keySet().stream()
                .filter(chemistry -> chemistry != AnchorChemistry.OTHER && fits(structure, atom, chemistry)).toList();
    }

    /**
     * Chooses the chemistry that the surroundings of an atom speak for: a C=C beside a saturated carbon is allylic,
     * one beside a carbonyl that of a methacrylate or acrylate, any other that of a vinyl group.
     *
     * @param structure the linker
     * @param atom      index of the atom, from 0
     * @return the chemistry; nothing if no chain can be grafted there
     */
    public static Optional<AnchorChemistry> likeliest(Molecule structure, int atom) {
        return KINDS.keySet().stream().sorted()
                .filter(kind -> SmartsQuery.compile(KINDS.get(kind)).fitsAt(structure, atom)).findFirst()
                .or(() -> of(structure, atom).stream().findFirst());
    }
}

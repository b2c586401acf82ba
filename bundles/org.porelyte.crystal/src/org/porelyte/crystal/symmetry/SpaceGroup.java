// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.symmetry;

import java.util.List;
import java.util.Objects;

/**
 * A space group in one of its settings.
 *
 * @param number  in International Tables A, 1 to 230
 * @param choice  of unique axis and cell ({@code b1}, {@code cab}), of rhombohedral or hexagonal axes ({@code R},
 *                {@code H}) or of the origin ({@code 1}, {@code 2}); empty where there is no choice
 * @param hall    Hall symbol
 * @param symbols Hermann-Mauguin symbols, the short one of the group first, that of the setting last
 */
public record SpaceGroup(int number, String choice, String hall, List<String> symbols) {

    /** Copies the symbols; nothing may be null. */
    public SpaceGroup {
        Objects.requireNonNull(choice);
        Objects.requireNonNull(hall);
        symbols = List.copyOf(symbols);
    }

    /** {@return all operations in their order, modulo lattice translations of the cell, centrings included} */
    public List<SymmetryOperation> operations() {
        return HallSymbol.operations(hall);
    }

    /**
     * {@return the Hermann-Mauguin symbol of the setting as CIFs write it, with the choice behind a colon where the
     * symbol alone leaves it open}
     */
    public String symbol() {
        String name = system() == CrystalSystem.MONOCLINIC ? symbols.get(1) : symbols.get(0);
        return name.replace("_", "") + (choice.matches("[12RH].*") ? ":" + choice.charAt(0) : "");
    }

    /** {@return what kinds of cells the group goes with} */
    public CrystalSystem system() {
        return CrystalSystem.of(number);
    }
}

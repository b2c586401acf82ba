// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.List;
import java.util.Optional;

import org.porelyte.crystal.cif.SymmetrySource;
import org.porelyte.crystal.symmetry.SpaceGroup;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/**
 * The group that symbols or the number of a CIF name.
 *
 * @param source     what names it
 * @param tag        that names it
 * @param line       of the tag
 * @param symbol     as in the file
 * @param settings   of the tables that are meant: one, two where the origin is open, none for an unusual Hall symbol
 * @param operations of the first of them
 */
record NamedGroup(SymmetrySource source, String tag, int line, String symbol, List<SpaceGroup> settings,
        List<SymmetryOperation> operations) {

    static NamedGroup of(SymmetrySource source, String tag, CifValue value, List<SpaceGroup> settings) {
        return new NamedGroup(source, tag, value.line(), value.text(), settings, settings.get(0).operations());
    }

    NamedGroup with(SpaceGroup setting) {
        return new NamedGroup(source, tag, line, symbol, List.of(setting), setting.operations());
    }

    Optional<SpaceGroup> setting() {
        return settings.stream().findFirst();
    }

    String name() {
        return setting().map(SpaceGroup::symbol).orElse(symbol);
    }

    /** {@return the pure translations among the operations: the centring, with the identity} */
    List<SymmetryOperation> centring() {
        return operations.stream().filter(SymmetryOperation::isTranslation).toList();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.porelyte.crystal.Cell;
import org.porelyte.crystal.cif.CifException;
import org.porelyte.crystal.cif.CifSymmetry;
import org.porelyte.crystal.cif.SymmetrySource;
import org.porelyte.crystal.internal.cif.CifBlock.Column;
import org.porelyte.crystal.symmetry.CrystalSystem;
import org.porelyte.crystal.symmetry.SpaceGroup;
import org.porelyte.crystal.symmetry.SpaceGroups;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/** Decides what the symmetry of a data block is: by the operations listed, else by what is named, else P 1. */
final class SymmetryTags {

    /** Chooses between settings that differ by their origins. */
    interface OriginChoice {
        /** {@return the better one for the atoms at hand} */
        SpaceGroup choose(SpaceGroup first, SpaceGroup second);
    }

    private final String file;
    private final CifBlock block;
    private final SpaceGroups groups;
    private final Cell cell;
    private final int cellLine;
    private final Remarks remarks;

    SymmetryTags(String file, CifBlock block, SpaceGroups groups, Cell cell, int cellLine, Remarks remarks) {
        this.file = file;
        this.block = block;
        this.groups = groups;
        this.cell = cell;
        this.cellLine = cellLine;
        this.remarks = remarks;
    }

    CifSymmetry read(OriginChoice origins) throws CifException {
        Optional<NamedGroup> named = new NamedGroupTags(file, block, groups, cell, remarks).read();
        Optional<Column> listed = block.column(CifTags.OPERATIONS);
        CifSymmetry symmetry;
        if (listed.isPresent()) {
            symmetry = ofListed(listed.get(), named);
        } else if (named.isPresent()) {
            symmetry = ofNamed(named.get(), origins);
        } else {
            remarks.add("_space_group_symop_operation_xyz", block.line(), "the file gives no symmetry, neither "
                    + "operations nor a space group; P 1 was assumed");
            symmetry = new CifSymmetry(SymmetrySource.NONE, "P 1", groups.byHall("P 1"),
                    List.of(SymmetryOperation.IDENTITY));
        }
        compareWithCell(symmetry);
        return symmetry;
    }

    private CifSymmetry ofListed(Column column, Optional<NamedGroup> named) throws CifException {
        Set<SymmetryOperation> listed = new ListedOperations(file, column, remarks).read();
        named.ifPresent(group -> completeCentring(listed, column, group));
        List<SymmetryOperation> operations = closed(listed, column, named);
        Set<SymmetryOperation> all = new HashSet<>(operations);
        Optional<SpaceGroup> group = named.flatMap(NamedGroup::setting)
                .filter(setting -> all.equals(new HashSet<>(setting.operations())))
                .or(() -> groups.byOperations(operations));
        named.ifPresent(other -> compare(column, operations, group, other));
        String symbol = group.map(SpaceGroup::symbol).or(() -> named.map(NamedGroup::symbol)).orElse("");
        return new CifSymmetry(SymmetrySource.OPERATORS, symbol, group, operations);
    }

    /** Adds the centring of the named group where the operations lack it and are otherwise as many as they should. */
    private void completeCentring(Set<SymmetryOperation> listed, Column column, NamedGroup named) {
        List<SymmetryOperation> centring = named.centring();
        boolean hasNone = listed.stream().filter(SymmetryOperation::isTranslation).count() == 1;
        if (centring.size() == 1 || listed.size() == 1 || !hasNone
                || listed.size() * centring.size() != named.operations().size()) {
            return;
        }
        for (SymmetryOperation operation : List.copyOf(listed)) {
            centring.forEach(shift -> listed.add(shift.after(operation)));
        }
        remarks.add(column.tag(), column.line(), "the operations lack the centring of " + named.tag() + " '"
                + named.symbol() + "'; it was added");
    }

    /** The operations if they are a group, else the group that is named if it has them all, else what they generate. */
    private List<SymmetryOperation> closed(Set<SymmetryOperation> listed, Column column, Optional<NamedGroup> named) {
        List<SymmetryOperation> sorted = listed.stream().sorted().toList();
        for (SymmetryOperation one : sorted) {
            for (SymmetryOperation other : sorted) {
                if (!listed.contains(one.after(other))) {
                    return completed(sorted, column, named, one, other);
                }
            }
        }
        return sorted;
    }

    private List<SymmetryOperation> completed(List<SymmetryOperation> listed, Column column,
            Optional<NamedGroup> named, SymmetryOperation one, SymmetryOperation other) {
        String broken = "the operations are no group: '" + one + "' after '" + other + "' is not among them; ";
        Optional<NamedGroup> whole = named.filter(group -> new HashSet<>(group.operations()).containsAll(listed));
        if (whole.isPresent()) {
            remarks.add(column.tag(), column.line(), broken + "those of " + whole.get().tag() + " '"
                    + whole.get().symbol() + "' were used, which has them and more");
            return whole.get().operations();
        }
        try {
            List<SymmetryOperation> generated = SymmetryOperation.group(listed);
            if (new MetricFit(cell).fits(generated)) {
                remarks.add(column.tag(), column.line(), broken + (generated.size() - listed.size())
                        + " that follow from them were added");
                return generated;
            }
        } catch (IllegalArgumentException e) {
            // they generate no space group
        }
        remarks.add(column.tag(), column.line(), broken + "they were used as they are");
        return listed;
    }

    private void compare(Column column, List<SymmetryOperation> operations, Optional<SpaceGroup> group,
            NamedGroup named) {
        String name = named.tag() + " '" + named.symbol() + "'";
        if (group.isPresent() && named.setting().isPresent()) {
            if (group.get().number() != named.setting().get().number()) {
                remarks.add(column.tag(), column.line(), "the operations are those of " + group.get().symbol()
                        + " (number " + group.get().number() + "), but " + name + " is number "
                        + named.setting().get().number() + "; the operations are used");
            }
        } else if (operations.size() != named.operations().size()) {
            remarks.add(column.tag(), column.line(), "there are " + operations.size() + " operations, but " + name
                    + " has " + named.operations().size() + "; the operations are used");
        }
    }

    private CifSymmetry ofNamed(NamedGroup named, OriginChoice origins) {
        NamedGroup chosen = named;
        if (named.settings().size() == 2) {
            chosen = named.with(origins.choose(named.settings().get(0), named.settings().get(1)));
            remarks.add(named.tag(), named.line(), "'" + named.symbol() + "' leaves the origin open, and no operations "
                    + "are listed; " + chosen.name() + " was used: " + (chosen.name().endsWith(":1")
                            ? "with the other more atoms are too near each other" : "the usual one"));
        } else if (isOpen(named)) {
            remarks.add(named.tag(), named.line(), "'" + named.symbol() + "' leaves the axes open; by the cell, "
                    + named.name() + " was used");
        }
        return new CifSymmetry(named.source(), chosen.name(), chosen.setting(), chosen.operations());
    }

    /** Whether a symbol alone would mean several settings, and not just the usual one first. */
    private boolean isOpen(NamedGroup named) {
        if (named.source() != SymmetrySource.HERMANN_MAUGUIN) {
            return false;
        }
        List<SpaceGroup> meant = groups.bySymbol(named.symbol());
        SpaceGroup used = named.settings().get(0);
        return meant.size() > 1 && (used.choice().matches("[RH]") || !used.equals(meant.get(0)));
    }

    private void compareWithCell(CifSymmetry symmetry) {
        if (!new MetricFit(cell).fits(symmetry.operations())) {
            remarks.add("_cell_length_a", cellLine, "the cell does not have the symmetry of "
                    + (symmetry.symbol().isEmpty() ? "the operations" : symmetry.symbol())
                    + symmetry.group().map(group -> " (" + word(group.system()) + ")").orElse("")
                    + ": lengths or angles that should be equal or fixed are not");
        }
        Optional<Column> system = block.column(CifTags.SYSTEM);
        Optional<SpaceGroup> group = symmetry.group().filter(known -> known.number() > 1);
        if (system.isPresent() && group.isPresent()) {
            CifValue value = system.get().values().get(0);
            if (!names(group.get().system()).contains(value.text().strip().toLowerCase(Locale.ROOT))) {
                remarks.add(system.get().tag(), value.line(), "is '" + value.text() + "', but " + group.get().symbol()
                        + " is " + word(group.get().system()));
            }
        }
    }

    private static String word(CrystalSystem system) {
        return system.name().toLowerCase(Locale.ROOT);
    }

    private static Set<String> names(CrystalSystem system) {
        Set<String> names = new LinkedHashSet<>(List.of(word(system)));
        if (system == CrystalSystem.TRIGONAL || system == CrystalSystem.HEXAGONAL) {
            names.addAll(List.of("trigonal", "hexagonal", "rhombohedral"));
        }
        return names;
    }
}

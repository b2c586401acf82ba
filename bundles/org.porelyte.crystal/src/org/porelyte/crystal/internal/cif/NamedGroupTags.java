// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.porelyte.crystal.Cell;
import org.porelyte.crystal.cif.CifException;
import org.porelyte.crystal.cif.SymmetrySource;
import org.porelyte.crystal.internal.cif.CifBlock.Column;
import org.porelyte.crystal.symmetry.HallSymbol;
import org.porelyte.crystal.symmetry.SpaceGroup;
import org.porelyte.crystal.symmetry.SpaceGroups;

/** Reads which group a data block names: by Hall symbol, else Hermann-Mauguin symbol, else number. */
final class NamedGroupTags {

    private static final int LONGEST = 100;
    private static final String TOO_LONG = "is longer than any symbol; it is not used";

    private final String file;
    private final CifBlock block;
    private final SpaceGroups groups;
    private final MetricFit metric;
    private final Remarks remarks;

    NamedGroupTags(String file, CifBlock block, SpaceGroups groups, Cell cell, Remarks remarks) {
        this.file = file;
        this.block = block;
        this.groups = groups;
        this.metric = new MetricFit(cell);
        this.remarks = remarks;
    }

    Optional<NamedGroup> read() throws CifException {
        int number = number();
        Optional<NamedGroup> hall = hall();
        Optional<NamedGroup> symbol = symbol(number);
        if (hall.isPresent() && symbol.isPresent()) {
            compare(hall.get(), symbol.get().tag(), symbol.get().line(), symbol.get().symbol(),
                    symbol.get().settings().get(0).number());
        }
        Optional<NamedGroup> named = hall.or(() -> symbol);
        if (named.isPresent() && number > 0) {
            Column column = block.column(CifTags.NUMBER).orElseThrow();
            compare(named.get(), column.tag(), column.line(), String.valueOf(number), number);
        }
        return named.isPresent() || number == 0 ? named : byNumber(number);
    }

    private void compare(NamedGroup used, String tag, int line, String other, int otherNumber) {
        used.setting().filter(setting -> setting.number() != otherNumber).ifPresent(setting -> remarks.add(tag, line,
                "'" + other + "' is space group " + otherNumber + ", but " + used.tag() + " '" + used.symbol()
                        + "' is " + setting.number() + "; the latter is used where operations are missing"));
    }

    private int number() throws CifException {
        Optional<Column> column = block.column(CifTags.NUMBER);
        if (column.isEmpty()) {
            return 0;
        }
        CifValue value = column.get().values().get(0);
        double number = CifNumber.read(file, column.get().tag(), value);
        if (number >= 1 && number <= 230 && number == Math.rint(number)) {
            return (int) number;
        }
        remarks.add(column.get().tag(), value.line(), "'" + value.text() + "' is none of the space groups 1 to 230; it "
                + "is not used");
        return 0;
    }

    private Optional<NamedGroup> hall() {
        Optional<Column> column = block.column(CifTags.HALL);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        CifValue value = column.get().values().get(0);
        if (value.text().length() > LONGEST) {
            remarks.add(column.get().tag(), value.line(), TOO_LONG);
            return Optional.empty();
        }
        Optional<SpaceGroup> setting = groups.byHall(value.text());
        if (setting.isPresent()) {
            return Optional.of(NamedGroup.of(SymmetrySource.HALL, column.get().tag(), value,
                    List.of(setting.get())));
        }
        try {
            return Optional.of(new NamedGroup(SymmetrySource.HALL, column.get().tag(), value.line(), value.text(),
                    List.of(), HallSymbol.operations(value.text())));
        } catch (IllegalArgumentException e) {
            remarks.add(column.get().tag(), value.line(), e.getMessage() + "; it is not used");
            return Optional.empty();
        }
    }

    private Optional<NamedGroup> symbol(int number) {
        Optional<Column> column = block.column(CifTags.HERMANN_MAUGUIN);
        if (column.isEmpty()) {
            return Optional.empty();
        }
        CifValue value = column.get().values().get(0);
        if (value.text().length() > LONGEST) {
            remarks.add(column.get().tag(), value.line(), TOO_LONG);
            return Optional.empty();
        }
        List<SpaceGroup> found = found(value.text());
        if (found.isEmpty()) {
            remarks.add(column.get().tag(), value.line(), "'" + value.text() + "' is no Hermann-Mauguin symbol of the "
                    + "tables; it is not used");
            return Optional.empty();
        }
        List<SpaceGroup> meant = found.stream().filter(setting -> setting.number() == number).toList();
        return Optional.of(NamedGroup.of(SymmetrySource.HERMANN_MAUGUIN, column.get().tag(), value,
                fitting(meant.isEmpty() ? found : meant)));
    }

    /** The tables of structures write Z behind the symbol for an origin at a centre of inversion, S for the other. */
    private List<SpaceGroup> found(String symbol) {
        List<SpaceGroup> found = groups.bySymbol(symbol);
        String small = symbol.strip().toLowerCase(Locale.ROOT);
        if (!found.isEmpty() || small.length() < 2 || !(small.endsWith("s") || small.endsWith("z"))) {
            return found;
        }
        String bare = small.substring(0, small.length() - 1).replaceAll("[\\s:]+$", "");
        List<SpaceGroup> chosen = groups.bySymbol(bare + (small.endsWith("s") ? ":1" : ":2"));
        return chosen.isEmpty() ? groups.bySymbol(bare) : chosen;
    }

    private Optional<NamedGroup> byNumber(int number) {
        Column column = block.column(CifTags.NUMBER).orElseThrow();
        List<SpaceGroup> fitting = fitting(groups.byNumber(number));
        NamedGroup named = NamedGroup.of(SymmetrySource.NUMBER, column.tag(), column.values().get(0), fitting);
        remarks.add(column.tag(), column.line(), "the symmetry was taken from the number alone: " + named.name());
        return Optional.of(named);
    }

    /** Those that the cell allows; of more than one the first, unless only the origin differs. */
    private List<SpaceGroup> fitting(List<SpaceGroup> found) {
        if (found.size() == 1) {
            return found;
        }
        List<SpaceGroup> fitting = new ArrayList<>(found);
        fitting.removeIf(setting -> !metric.fits(setting.operations()));
        List<SpaceGroup> left = fitting.isEmpty() ? found : fitting;
        List<SpaceGroup> origins = left.stream().filter(setting -> setting.choice().matches("[12]")).toList();
        return origins.size() == 2 ? origins : left.subList(0, 1);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.cif.CifException;
import org.porelyte.crystal.internal.cif.CifBlock.Column;
import org.porelyte.crystal.internal.cif.ElementText.Found;

/** Reads the atoms that a data block lists. */
final class SiteTags {

    /** Occupancies up to this much above 1 are rounding. */
    private static final double ROUNDING = 1e-3;

    private final String file;
    private final CifBlock block;
    private final Remarks remarks;
    private final List<Column> coordinates = new ArrayList<>();
    private final Optional<Column> labels;
    private final Optional<Column> types;
    private final Optional<Column> occupancies;
    private final Optional<Column> assemblies;
    private final Optional<Column> groups;
    private final Optional<Column> calculated;
    private final ElementText elements;
    private CartesianFrame frame;

    SiteTags(String file, CifBlock block, Remarks remarks) {
        this.file = file;
        this.block = block;
        this.remarks = remarks;
        labels = block.column(CifTags.LABEL);
        types = block.column(CifTags.TYPE);
        occupancies = block.column(CifTags.OCCUPANCY);
        assemblies = block.column(CifTags.ASSEMBLY);
        groups = block.column(CifTags.GROUP);
        calculated = block.column(CifTags.CALCULATED);
        Set<String> formula = block.column(CifTags.FORMULA)
                .map(column -> ElementText.elements(column.values().get(0).text())).orElse(Set.of());
        elements = new ElementText(formula);
    }

    /** {@return the line where the coordinates begin} */
    int line() {
        return coordinates.isEmpty() ? block.line() : coordinates.get(0).line();
    }

    /** {@return the sites in the order of the file, coordinates as they are; at least one} */
    List<Atom> read(Cell cell) throws CifException {
        findCoordinates(cell);
        checkColumns();
        List<Atom> sites = new ArrayList<>();
        for (int row = 0; row < coordinates.get(0).values().size(); row++) {
            site(row).ifPresent(sites::add);
        }
        if (sites.isEmpty()) {
            throw new CifException(file, line(), "no atom of the data block '" + block.name() + "' has coordinates; "
                    + "expected numbers");
        }
        return sites;
    }

    private void findCoordinates(Cell cell) throws CifException {
        boolean fractional = block.column(CifTags.FRACTIONAL.subList(0, 1)).isPresent()
                || block.column(CifTags.CARTESIAN.subList(0, 1)).isEmpty();
        List<String> tags = fractional ? CifTags.FRACTIONAL : CifTags.CARTESIAN;
        for (String tag : tags) {
            coordinates.add(block.column(tag).orElseThrow(() -> new CifException(file, line(),
                    "there is no " + tag + " beside the other coordinates; expected three coordinates")));
        }
        frame = fractional ? null : CartesianFrame.of(file, block, cell, line(), remarks);
    }

    private void checkColumns() throws CifException {
        if (labels.isEmpty() && types.isEmpty()) {
            throw new CifException(file, line(), "the atoms have neither _atom_site_label nor _atom_site_type_symbol; "
                    + "expected one of them, to know the elements");
        }
        List<Column> all = new ArrayList<>(coordinates);
        for (Optional<Column> column : List.of(labels, types, occupancies, assemblies, groups, calculated)) {
            column.ifPresent(all::add);
        }
        for (Column column : all) {
            if (column.values().size() != coordinates.get(0).values().size()) {
                throw new CifException(file, column.line(), "there are " + column.values().size() + " values of "
                        + column.tag() + " but " + coordinates.get(0).values().size() + " of "
                        + coordinates.get(0).tag() + "; expected them in one loop");
            }
        }
    }

    private Optional<Atom> site(int row) throws CifException {
        String label = text(labels, row);
        int line = coordinates.get(0).values().get(row).line();
        if (label.isEmpty()) {
            label = text(types, row) + (row + 1);
        }
        Found element = element(row, label, line);
        if (element.isDummy() || text(calculated, row).equalsIgnoreCase("dum")) {
            remarks.add("_atom_site_label", line, "no atoms but dummies, left out: %s", label);
            return Optional.empty();
        }
        for (Column column : coordinates) {
            if (column.values().get(row).isNothing()) {
                remarks.add(column.tag(), line, "atoms without coordinates, left out: %s", label);
                return Optional.empty();
            }
        }
        double occupancy = occupancy(row, label);
        if (occupancy == 0) {
            remarks.add(occupancies.get().tag(), line, "sites with an occupancy of 0, left out: %s", label);
            return Optional.empty();
        }
        double[] x = position(row);
        return Optional.of(new Atom(label, element.element(), x[0], x[1], x[2], element.charge(), occupancy,
                text(assemblies, row), group(row), line));
    }

    private String group(int row) {
        String group = text(groups, row);
        return group.equals("0") ? "" : group;
    }

    private Found element(int row, String label, int line) throws CifException {
        String type = text(types, row);
        Optional<Found> found = type.isEmpty() ? Optional.empty() : elements.ofType(type);
        if (!type.isEmpty() && found.isEmpty()) {
            throw new CifException(file, line, types.get().tag() + " of " + label + " is '" + type + "', which is no "
                    + "element; expected one such as Zr, O2- or D");
        }
        if (found.isEmpty()) {
            found = elements.ofLabel(label);
        }
        Found element = found.orElseThrow(() -> new CifException(file, line, "the label '" + label + "' begins with no "
                + "element, and there is no type; expected one such as Zn1 or C12A"));
        if (!element.certain()) {
            remarks.add("_atom_site_label", line, "could be more than one element, taken as " + element.element()
                    + ": %s", label);
        }
        return element;
    }

    private double occupancy(int row, String label) throws CifException {
        if (occupancies.isEmpty() || occupancies.get().values().get(row).text().equals(".")) {
            return 1;
        }
        Column column = occupancies.get();
        CifValue value = column.values().get(row);
        if (value.isNothing()) {
            remarks.add(column.tag(), value.line(), "unknown, taken as 1: %s", label);
            return 1;
        }
        double occupancy = CifNumber.read(file, column.tag(), value);
        if (occupancy < 0) {
            throw new CifException(file, value.line(), column.tag() + " of " + label + " is " + value.text()
                    + "; expected a number from 0 to 1");
        }
        if (occupancy > 1 + ROUNDING) {
            remarks.add(column.tag(), value.line(), "above 1, taken as 1: %s", label + " (" + value.text() + ")");
        }
        return occupancy > 1 - ROUNDING ? 1 : occupancy;
    }

    private double[] position(int row) throws CifException {
        double[] position = new double[3];
        for (int i = 0; i < 3; i++) {
            Column column = coordinates.get(i);
            position[i] = CifNumber.read(file, column.tag(), column.values().get(row));
        }
        return frame == null ? position : frame.toFractional(position);
    }

    private static String text(Optional<Column> column, int row) {
        if (column.isEmpty() || column.get().values().get(row).isNothing()) {
            return "";
        }
        return column.get().values().get(row).text().strip();
    }
}

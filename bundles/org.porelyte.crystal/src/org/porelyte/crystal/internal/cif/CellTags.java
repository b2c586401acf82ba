// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.porelyte.crystal.Cell;
import org.porelyte.crystal.cif.CifException;
import org.porelyte.crystal.internal.cif.CifBlock.Column;

/** Reads the cell of a data block. */
final class CellTags {

    /** Relative difference of volumes that is more than rounding. */
    private static final double VOLUME_TOLERANCE = 0.005;

    /** No atom fits into a cell with faces nearer to each other than this (A). */
    private static final double NARROWEST = 1;

    private final String file;
    private final CifBlock block;
    private final Remarks remarks;

    CellTags(String file, CifBlock block, Remarks remarks) {
        this.file = file;
        this.block = block;
        this.remarks = remarks;
    }

    Cell read() throws CifException {
        double[] lengths = new double[3];
        double[] angles = new double[3];
        for (int i = 0; i < 3; i++) {
            String tag = CifTags.LENGTHS.get(i);
            Column column = block.column(List.of(tag)).orElseThrow(() -> new CifException(file, block.line(),
                    "the data block '" + block.name() + "' has atoms but no " + tag + "; expected a length (A)"));
            lengths[i] = number(column);
            Optional<Column> angle = block.column(List.of(CifTags.ANGLES.get(i)));
            if (angle.isEmpty()) {
                remarks.add(CifTags.ANGLES.get(i), line(), "is missing; 90 degrees were assumed");
            }
            angles[i] = angle.isPresent() ? number(angle.get()) : 90;
        }
        Cell cell = cell(lengths, angles);
        compareVolume(cell);
        return cell;
    }

    /** {@return the line of the first length} */
    int line() {
        return block.column(CifTags.LENGTHS).map(Column::line).orElse(block.line());
    }

    private double number(Column column) throws CifException {
        return CifNumber.read(file, column.tag(), column.values().get(0));
    }

    private Cell cell(double[] lengths, double[] angles) throws CifException {
        try {
            Cell cell = new Cell(lengths[0], lengths[1], lengths[2], angles[0], angles[1], angles[2]);
            double[] widths = cell.widths();
            if (!(Math.min(widths[0], Math.min(widths[1], widths[2])) >= NARROWEST)) {
                throw new IllegalArgumentException("the cell is narrower than " + NARROWEST + " A; expected lengths in "
                        + "angstrom, and angles in degrees");
            }
            return cell;
        } catch (IllegalArgumentException e) {
            throw new CifException(file, line(), e.getMessage());
        }
    }

    /** No other tag is needed for the volume, so that this one is only compared. */
    private void compareVolume(Cell cell) {
        Optional<Column> volume = block.column(CifTags.VOLUME);
        if (volume.isEmpty()) {
            return;
        }
        try {
            double given = number(volume.get());
            if (Math.abs(given - cell.volume()) > VOLUME_TOLERANCE * cell.volume()) {
                remarks.add(volume.get().tag(), volume.get().line(), String.format(Locale.ROOT,
                        "is %s A^3, but the lengths and angles make %.2f A^3; these are used",
                        volume.get().values().get(0).text(), cell.volume()));
            }
        } catch (CifException e) {
            remarks.add(volume.get().tag(), e.line(), e.reason() + "; it is not used");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.symmetry.SpaceGroup;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/**
 * Writes structures as CIF 1.1, with the symmetry under its old and new names so that other programs find it. The same
 * structure always makes the same text. Coordinates have ten decimals, which is better than 1e-6 A in any cell.
 */
public final class CifWriter {

    private static final int DECIMALS = 10;
    private static final int LONGEST_NAME = 70;
    private static final SpaceGroup P1 = new SpaceGroup(1, "", "P 1", List.of("P 1"));

    /**
     * Writes all atoms of a cell.
     *
     * @param structure not null
     * @return the CIF, in P 1
     */
    public String write(Structure structure) {
        return write(structure, P1);
    }

    /**
     * Writes the atoms of an asymmetric unit.
     *
     * @param asymmetric name, cell, and the atoms from which the group makes all others; not null
     * @param group      of the structure, in the setting of its cell; not null
     * @return the CIF
     */
    public String write(Structure asymmetric, SpaceGroup group) {
        StringBuilder text = new StringBuilder();
        text.append("data_").append(name(asymmetric.name())).append("\n\n");
        item(text, "_audit_creation_method", "Porelyte");
        writeCell(text, asymmetric.cell());
        writeSymmetry(text, group);
        writeAtoms(text, asymmetric.atoms());
        return text.toString();
    }

    /**
     * Writes a text to a file: whole, or not at all.
     *
     * @param cif  the text
     * @param file an existing one is replaced
     * @throws IOException if it cannot be written; what was there is then as before
     */
    public void save(String cif, Path file) throws IOException {
        // beside the file, and not of createTempFile, whose files nobody else may read
        Path temporary = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.writeString(temporary, cif, StandardCharsets.UTF_8);
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeCell(StringBuilder text, Cell cell) {
        item(text, "_cell_length_a", plain(cell.a()));
        item(text, "_cell_length_b", plain(cell.b()));
        item(text, "_cell_length_c", plain(cell.c()));
        item(text, "_cell_angle_alpha", plain(cell.alpha()));
        item(text, "_cell_angle_beta", plain(cell.beta()));
        item(text, "_cell_angle_gamma", plain(cell.gamma()));
        item(text, "_cell_volume", String.format(Locale.ROOT, "%.4f", cell.volume()));
    }

    private static void writeSymmetry(StringBuilder text, SpaceGroup group) {
        for (String tag : List.of("_symmetry_space_group_name_H-M", "_space_group_name_H-M_alt")) {
            item(text, tag, "'" + group.symbol() + "'");
        }
        for (String tag : List.of("_symmetry_space_group_name_Hall", "_space_group_name_Hall")) {
            item(text, tag, group.hall().contains("'") ? '"' + group.hall() + '"' : "'" + group.hall() + "'");
        }
        for (String tag : List.of("_symmetry_Int_Tables_number", "_space_group_IT_number")) {
            item(text, tag, String.valueOf(group.number()));
        }
        for (String tag : List.of("_symmetry_equiv_pos_as_xyz", "_space_group_symop_operation_xyz")) {
            text.append("\nloop_\n").append(tag).append('\n');
            for (SymmetryOperation operation : group.operations()) {
                text.append("'").append(operation).append("'\n");
            }
        }
    }

    private static void writeAtoms(StringBuilder text, List<Atom> atoms) {
        boolean disordered = atoms.stream().anyMatch(atom -> !atom.group().isEmpty());
        text.append("\nloop_\n_atom_site_label\n_atom_site_type_symbol\n_atom_site_fract_x\n_atom_site_fract_y\n"
                + "_atom_site_fract_z\n_atom_site_occupancy\n");
        if (disordered) {
            text.append("_atom_site_disorder_assembly\n_atom_site_disorder_group\n");
        }
        Map<String, Integer> labels = new HashMap<>();
        for (Atom atom : atoms) {
            text.append(label(atom, labels)).append(' ').append(type(atom)).append(' ').append(fixed(atom.x()))
                    .append(' ').append(fixed(atom.y())).append(' ').append(fixed(atom.z())).append(' ')
                    .append(plain(atom.occupancy()));
            if (disordered) {
                text.append(' ').append(word(atom.assembly())).append(' ').append(word(atom.group()));
            }
            text.append('\n');
        }
    }

    private static void item(StringBuilder text, String tag, String value) {
        text.append(String.format(Locale.ROOT, "%-34s %s\n", tag, value));
    }

    /** Labels name one atom each in a CIF: images have numbers behind them. */
    private static String label(Atom atom, Map<String, Integer> used) {
        String clean = atom.label().replaceAll("[^A-Za-z0-9'*+()-]", "_");
        String begin = Character.isLetter(clean.charAt(0)) ? clean : atom.element() + clean.replaceAll("^['(]", "_");
        int count = used.merge(begin, 1, Integer::sum);
        while (count > 1) {
            String label = begin + "_" + count;
            if (used.putIfAbsent(label, 1) == null) {
                return label;
            }
            count = used.merge(begin, 1, Integer::sum);
        }
        return begin;
    }

    private static String type(Atom atom) {
        int charge = atom.charge();
        return charge == 0 ? atom.element() : atom.element() + Math.abs(charge) + (charge > 0 ? "+" : "-");
    }

    private static String word(String text) {
        return text.isEmpty() ? "." : text.replaceAll("[^A-Za-z0-9+-]", "_");
    }

    private static String name(String name) {
        String clean = name.replaceAll("[^!-~]+", "_");
        return clean.isEmpty() ? "structure" : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }

    private static String plain(double number) {
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return (exact.scale() < 0 ? exact.setScale(0) : exact).toPlainString();
    }

    private static String fixed(double coordinate) {
        BigDecimal fixed = BigDecimal.valueOf(coordinate).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return fixed.signum() == 0 ? "0.0000000000" : fixed.toPlainString();
    }
}

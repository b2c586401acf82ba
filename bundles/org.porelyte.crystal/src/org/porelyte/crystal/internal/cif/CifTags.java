// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tags that are used, and other names for the same; in small letters, with _ for the point of newer names. */
final class CifTags {

    static final List<String> LENGTHS = List.of("_cell_length_a", "_cell_length_b", "_cell_length_c");
    static final List<String> ANGLES = List.of("_cell_angle_alpha", "_cell_angle_beta", "_cell_angle_gamma");
    static final List<String> VOLUME = List.of("_cell_volume");
    static final List<String> OPERATIONS = List.of("_space_group_symop_operation_xyz", "_symmetry_equiv_pos_as_xyz",
            "_symmetry_equiv_as_xyz", "_symmetry_equiv_pos_xyz");
    static final List<String> HALL = List.of("_space_group_name_hall", "_symmetry_space_group_name_hall");
    static final List<String> HERMANN_MAUGUIN = List.of("_space_group_name_h-m_alt", "_symmetry_space_group_name_h-m",
            "_space_group_name_h-m_full", "_space_group_name_h-m", "_space_group_name_h-m_ref",
            "_symmetry_space_group_name_h-m_full");
    static final List<String> NUMBER = List.of("_space_group_it_number", "_symmetry_int_tables_number",
            "_symmetry_intl_tables_number");
    static final List<String> SYSTEM = List.of("_space_group_crystal_system", "_symmetry_cell_setting");
    static final List<String> FRACTIONAL =
            List.of("_atom_site_fract_x", "_atom_site_fract_y", "_atom_site_fract_z");
    static final List<String> CARTESIAN =
            List.of("_atom_site_cartn_x", "_atom_site_cartn_y", "_atom_site_cartn_z");
    static final List<String> LABEL = List.of("_atom_site_label", "_atom_site_label_atom_id", "_atom_site_id");
    static final List<String> TYPE = List.of("_atom_site_type_symbol");
    static final List<String> OCCUPANCY = List.of("_atom_site_occupancy");
    static final List<String> ASSEMBLY = List.of("_atom_site_disorder_assembly");
    static final List<String> GROUP = List.of("_atom_site_disorder_group", "_atom_site_label_alt_id");
    static final List<String> CALCULATED = List.of("_atom_site_calc_flag");
    static final List<String> FORMULA = List.of("_chemical_formula_sum");
    static final String TO_CARTESIAN = "_atom_sites_cartn_tran_";
    static final String TO_FRACTIONAL = "_atom_sites_fract_tran_";

    private static final Set<String> USED = Stream.of(LENGTHS, ANGLES, VOLUME, OPERATIONS, HALL, HERMANN_MAUGUIN,
            NUMBER, SYSTEM, FRACTIONAL, CARTESIAN, LABEL, TYPE, OCCUPANCY, ASSEMBLY, GROUP, CALCULATED, FORMULA)
            .flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private CifTags() {
    }

    /** {@return the tag as it is listed here} */
    static String normal(String tag) {
        return tag.toLowerCase(Locale.ROOT).replace('.', '_');
    }

    static boolean isUsed(String normal) {
        return USED.contains(normal) || normal.startsWith(TO_CARTESIAN) || normal.startsWith(TO_FRACTIONAL);
    }

    /** {@return whether blanks in its values were meant even where quotes are missing} */
    static boolean mayHaveBlanks(String normal) {
        return HALL.contains(normal) || HERMANN_MAUGUIN.contains(normal) || OPERATIONS.contains(normal)
                || FORMULA.contains(normal);
    }
}

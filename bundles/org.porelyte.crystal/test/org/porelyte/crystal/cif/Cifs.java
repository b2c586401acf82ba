// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.cif;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.porelyte.crystal.Atom;

/** Small CIFs for tests. */
final class Cifs {

    private static final CifReader READER = new CifReader();

    private Cifs() {
    }

    static CifReading read(String text) throws CifException {
        return READER.read("test.cif", text.getBytes(StandardCharsets.UTF_8)).first();
    }

    /** A cell with lengths and angles, one line each, after the line data_test: lines 2 to 7. */
    static String cell(double a, double b, double c, double alpha, double beta, double gamma) {
        return "data_test\n_cell_length_a " + a + "\n_cell_length_b " + b + "\n_cell_length_c " + c
                + "\n_cell_angle_alpha " + alpha + "\n_cell_angle_beta " + beta + "\n_cell_angle_gamma " + gamma + "\n";
    }

    static String cube(double a) {
        return cell(a, a, a, 90, 90, 90);
    }

    static String p1(double a) {
        return cube(a) + "_symmetry_equiv_pos_as_xyz 'x,y,z'\n";
    }

    /** Sites with label, x, y, z. */
    static String sites(String... lines) {
        return "loop_\n_atom_site_label\n_atom_site_fract_x\n_atom_site_fract_y\n_atom_site_fract_z\n"
                + String.join("\n", lines) + "\n";
    }

    /** Sites with label, x, y, z, occupancy, assembly, group. */
    static String disordered(String... lines) {
        return "loop_\n_atom_site_label\n_atom_site_fract_x\n_atom_site_fract_y\n_atom_site_fract_z\n"
                + "_atom_site_occupancy\n_atom_site_disorder_assembly\n_atom_site_disorder_group\n"
                + String.join("\n", lines) + "\n";
    }

    static List<String> labels(CifReading reading) {
        return reading.structure().atoms().stream().map(Atom::label).toList();
    }

    /** The warnings, one per line. */
    static String warnings(CifReading reading) {
        return String.join("\n", reading.warnings().stream().map(Warning::toString).toList());
    }
}

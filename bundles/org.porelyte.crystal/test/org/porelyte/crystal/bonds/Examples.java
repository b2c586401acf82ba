// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.symmetry.SpaceGroups;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/** Crystals of known structure, made by the operations of their space groups. */
public final class Examples {

    private Examples() {
    }

    /** {@return the cell that the operations of a group make of sites such as {@code Na 0 0 0}} */
    public static Structure crystal(String name, Cell cell, String group, String... sites) {
        List<SymmetryOperation> operations = new SpaceGroups().bySymbol(group).getLast().operations();
        List<Atom> atoms = new ArrayList<>();
        for (String site : sites) {
            String[] words = site.split(" ");
            double[] x = {number(words[1]), number(words[2]), number(words[3])};
            List<double[]> images = new ArrayList<>();
            for (SymmetryOperation operation : operations) {
                double[] image = operation.apply(x);
                for (int k = 0; k < 3; k++) {
                    image[k] = Math.floor((image[k] - Math.floor(image[k])) * 1e8 + 0.5) / 1e8 % 1;
                }
                if (images.stream().noneMatch(other -> isSame(other, image))) {
                    images.add(image);
                    String element = words[0].replaceAll("[0-9+-]", "");
                    atoms.add(Atom.of(element + (atoms.size() + 1), element, image[0], image[1], image[2]));
                }
            }
        }
        return new Structure(name, cell, atoms);
    }

    /** {@return atoms such as {@code O 0 0 0}, in angstrom, in a box of 20 A} */
    public static Structure box(String... atoms) {
        List<Atom> all = new ArrayList<>();
        for (String atom : atoms) {
            String[] words = atom.split(" ");
            all.add(Atom.of(words[0] + (all.size() + 1), words[0], within(number(words[1]) / 20),
                    within(number(words[2]) / 20), within(number(words[3]) / 20)));
        }
        return new Structure("box", new Cell(20, 20, 20, 90, 90, 90), all);
    }

    private static double within(double x) {
        return x - Math.floor(x);
    }

    private static double number(String text) {
        String[] parts = text.split("/");
        return parts.length == 1 ? Double.parseDouble(text)
                : Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    private static boolean isSame(double[] u, double[] v) {
        double far = 0;
        for (int k = 0; k < 3; k++) {
            far = Math.max(far, Math.abs(u[k] - v[k] - Math.rint(u[k] - v[k])));
        }
        return far < 1e-4;
    }

    private static Cell cubic(double a) {
        return new Cell(a, a, a, 90, 90, 90);
    }

    /** Rock salt, a = 5.6402 A. */
    public static Structure salt() {
        return crystal("NaCl", cubic(5.6402), "F m -3 m", "Na 0 0 0", "Cl 1/2 1/2 1/2");
    }

    /** Diamond, a = 3.567 A. */
    public static Structure diamond() {
        return crystal("diamond", cubic(3.567), "F d -3 m:2", "C 1/8 1/8 1/8");
    }

    /** Rutile: Abrahams and Bernstein 1971, doi:10.1063/1.1676569. */
    public static Structure rutile() {
        return crystal("rutile", new Cell(4.5937, 4.5937, 2.9587, 90, 90, 90), "P 42/m n m", "Ti 0 0 0",
                "O 0.3048 0.3048 0");
    }

    /** Quartz: Levien, Prewitt and Weidner 1980, American Mineralogist 65, 920. */
    public static Structure quartz() {
        return crystal("quartz", new Cell(4.916, 4.916, 5.4054, 90, 90, 120), "P 32 2 1", "Si 0.4697 0 2/3",
                "O 0.4135 0.2669 0.785767");
    }

    /** Dry ice at 150 K: Simon and Peters 1980, doi:10.1107/S0567740880009879. */
    public static Structure dryIce() {
        return crystal("CO2", cubic(5.624), "P a -3", "C 0 0 0", "O 0.1185 0.1185 0.1185");
    }

    /** Graphite, a = 2.464 A, c = 6.711 A: Trucano and Chen 1975, doi:10.1038/258136a0. */
    public static Structure graphite() {
        return crystal("graphite", new Cell(2.464, 2.464, 6.711, 90, 90, 120), "P 63/m m c", "C 0 0 1/4",
                "C 1/3 2/3 1/4");
    }

    /** Polyethylene: Bunn 1939, doi:10.1039/TF9393500482. */
    public static Structure polyethylene() {
        return crystal("polyethylene", new Cell(7.40, 4.93, 2.534, 90, 90, 90), "P n a m", "C 0.038 0.065 1/4",
                "H 0.186 0.011 1/4", "H 0.011 0.277 1/4");
    }

    /**
     * UiO-66 without the hydrogens on its nodes, as diffraction gives it: regular by construction, with Zr-O of 2.1 and
     * 2.2 A, rings with sides of 1.39 A, a = 20.7 A.
     */
    public static Structure uio66() {
        return crystal("UiO-66", cubic(20.7), "F m -3 m", "Zr 0.1194 0 0", "O 0.0559 0.0559 0.0559",
                "O 0 0.1726 0.0927", "C 0 0.1520 0.1520", "C 0 0.2025 0.2025", "C 0 0.26739 0.18513",
                "H 0 0.27903 0.14173");
    }

    /** {@return for each element the coordination numbers that occur, such as {@code {Cl=[6], Na=[6]}}} */
    public static Map<String, TreeSet<Integer>> coordination(Bonds bonds) {
        Map<String, TreeSet<Integer>> found = new TreeMap<>();
        List<Atom> atoms = bonds.structure().atoms();
        for (int i = 0; i < atoms.size(); i++) {
            found.computeIfAbsent(atoms.get(i).element(), unused -> new TreeSet<>())
                    .add(bonds.coordination(i));
        }
        return found;
    }
}

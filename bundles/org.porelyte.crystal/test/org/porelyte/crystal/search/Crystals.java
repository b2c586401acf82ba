// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Cell;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.symmetry.SpaceGroup;
import org.porelyte.crystal.symmetry.SpaceGroups;
import org.porelyte.crystal.symmetry.SymmetryOperation;

/** Structures for tests, made from space groups by their operations. */
final class Crystals {

    private Crystals() {
    }

    static Structure of(String symbol, Cell cell, Atom... atoms) {
        return of(new SpaceGroups().bySymbol(symbol).get(0), cell, List.of(atoms));
    }

    static Structure of(SpaceGroup group, Cell cell, List<Atom> atoms) {
        List<Atom> all = new ArrayList<>();
        for (Atom atom : atoms) {
            for (SymmetryOperation operation : group.operations()) {
                double[] image = wrapped(operation.apply(atom.position()));
                if (all.stream().noneMatch(known -> distance(cell, known.position(), image) < 1e-3)) {
                    all.add(atom.at(image));
                }
            }
        }
        return new Structure(group.symbol(), cell, all);
    }

    private static double[] wrapped(double[] x) {
        for (int i = 0; i < 3; i++) {
            x[i] -= Math.floor(x[i]);
            x[i] = x[i] < 1 ? x[i] : 0;
        }
        return x;
    }

    static double distance(Cell cell, double[] one, double[] other) {
        double[] difference = new double[3];
        for (int i = 0; i < 3; i++) {
            difference[i] = one[i] - other[i];
            difference[i] -= Math.rint(difference[i]);
        }
        double[] v = cell.toCartesian(difference);
        return Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
    }

    /** Alpha quartz: L. Levien et al., Am. Mineral. 65 (1980) 920; its mirror image, -z for z, for P 31 2 1. */
    static Structure quartz(String symbol) {
        Cell cell = new Cell(4.916, 4.916, 5.4054, 90, 90, 120);
        boolean published = symbol.equals("P 32 2 1");
        return of(symbol, cell, Atom.of("Si1", "Si", 0.4697, 0, published ? 2 / 3.0 : 1 / 3.0),
                Atom.of("O1", "O", 0.4135, 0.2669, published ? 0.7858 : 0.2142));
    }

    /** Two kinds of atoms in general positions, in a cell of the shape of the setting. */
    static Structure random(SpaceGroup setting, Random random) {
        Cell cell = cell(setting, random);
        List<Atom> atoms = new ArrayList<>();
        for (String element : List.of("O", "S")) {
            atoms.add(general(element, setting, cell, random));
        }
        return of(setting, cell, atoms);
    }

    /** An atom away from its images. */
    private static Atom general(String element, SpaceGroup setting, Cell cell, Random random) {
        double[] x = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
        boolean near = setting.operations().stream().skip(1)
                .anyMatch(operation -> distance(cell, x, operation.apply(x)) < 0.5);
        return near ? general(element, setting, cell, random) : Atom.of(element + "1", element, x[0], x[1], x[2]);
    }

    private static Cell cell(SpaceGroup setting, Random random) {
        double a = 9 + random.nextDouble();
        double b = 11 + random.nextDouble();
        double c = 13 + random.nextDouble();
        double angle = 95 + 15 * random.nextDouble();
        String choice = setting.choice();
        return switch (setting.system()) {
            case TRICLINIC -> new Cell(a, b, c, 81, angle, 97);
            case MONOCLINIC -> new Cell(a, b, c, choice.contains("a") ? angle : 90, choice.contains("b") ? angle : 90,
                    choice.contains("c") ? angle : 90);
            case ORTHORHOMBIC -> new Cell(a, b, c, 90, 90, 90);
            case TETRAGONAL -> new Cell(a, a, c, 90, 90, 90);
            case TRIGONAL -> choice.equals("R") ? new Cell(a, a, a, 75, 75, 75) : new Cell(a, a, c, 90, 90, 120);
            case HEXAGONAL -> new Cell(a, a, c, 90, 90, 120);
            case CUBIC -> new Cell(c, c, c, 90, 90, 90);
        };
    }

    static Structure supercell(Structure structure, int along, int across, int up) {
        Cell cell = structure.cell();
        List<Atom> atoms = new ArrayList<>();
        for (Atom atom : structure.atoms()) {
            for (int i = 0; i < along * across * up; i++) {
                double[] x = {i % along, i / along % across, i / along / across};
                atoms.add(atom.at(new double[] {(atom.x() + x[0]) / along, (atom.y() + x[1]) / across,
                    (atom.z() + x[2]) / up}));
            }
        }
        return new Structure(structure.name(), new Cell(along * cell.a(), across * cell.b(), up * cell.c(),
                cell.alpha(), cell.beta(), cell.gamma()), atoms);
    }

    /** Another origin and another order of the atoms. */
    static Structure shuffled(Structure structure, Random random) {
        double[] shift = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
        List<Atom> atoms = new ArrayList<>(structure.atoms().stream().map(atom -> atom.at(new double[] {
            (atom.x() + shift[0]) % 1, (atom.y() + shift[1]) % 1, (atom.z() + shift[2]) % 1})).toList());
        Collections.shuffle(atoms, random);
        return new Structure(structure.name(), structure.cell(), atoms);
    }

    /** Every coordinate changed by up to a distance (A). */
    static Structure moved(Structure structure, double most, Random random) {
        Cell cell = structure.cell();
        List<Atom> atoms = structure.atoms().stream().map(atom -> {
            double[] v = cell.toCartesian(atom.position());
            for (int i = 0; i < 3; i++) {
                v[i] += most * (2 * random.nextDouble() - 1);
            }
            return atom.at(wrapped(cell.toFractional(v)));
        }).toList();
        return new Structure(structure.name(), cell, atoms);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.bonds;

import java.util.List;

import org.porelyte.crystal.Atom;
import org.porelyte.crystal.Structure;
import org.porelyte.crystal.neighbours.NeighbourSearch;
import org.porelyte.crystal.neighbours.Neighbours;

/** Finds the bonds of one structure: pairs near enough first, of which the rules of chemistry then strike out some. */
final class BondPerception {

    /** Pairs of near atoms beyond which a structure is no crystal: of each atom, and of a small structure. */
    private static final long MOST_PER_ATOM = 20;
    private static final long MOST_OF_FEW = 5_000_000;

    private final BondRules rules;
    private final Structure structure;
    private final List<Atom> atoms;
    private final Elements elements = new Elements();
    private final double[] radii;
    private final boolean[] metal;
    private final boolean[] hydrogen;
    private final boolean metalsOnly;
    private Neighbours near;
    private boolean[] bonded;

    BondPerception(Structure structure, BondRules rules) {
        this.structure = structure;
        this.rules = rules;
        atoms = structure.atoms();
        radii = new double[atoms.size()];
        metal = new boolean[atoms.size()];
        hydrogen = new boolean[atoms.size()];
        boolean metals = true;
        for (int i = 0; i < radii.length; i++) {
            String element = atoms.get(i).element();
            radii[i] = elements.radius(element);
            metal[i] = elements.isMetal(element);
            hydrogen[i] = elements.isHydrogen(element);
            metals &= metal[i];
        }
        metalsOnly = metals;
    }

    Bonds find() {
        long most = Math.clamp(MOST_PER_ATOM * radii.length, MOST_OF_FEW, Integer.MAX_VALUE);
        near = NeighbourSearch.of(structure).within(radii, rules.tolerance(), (int) most);
        bonded = new boolean[near.size()];
        for (int i = 0; i < near.atoms(); i++) {
            for (int k = near.start(i); k < near.start(i + 1); k++) {
                bonded[k] = isAllowed(i, near.atom(k), near.distance(k));
            }
        }
        for (int i = 0; i < near.atoms(); i++) {
            if (hydrogen[i]) {
                keepOne(i);
            }
        }
        strikeContactsThroughLigands();
        return new Bonds(structure, near.only(k -> bonded[k]));
    }

    private boolean isAllowed(int i, int j, double distance) {
        double sum = radii[i] + radii[j];
        if (distance < rules.shortest() * sum || areAlternatives(atoms.get(i), atoms.get(j))) {
            return false;
        }
        return !(metal[i] && metal[j]) || metalsOnly || distance <= rules.metalMetal() * sum;
    }

    /** Atoms of different groups of one assembly are never there at the same time. */
    private static boolean areAlternatives(Atom one, Atom other) {
        return !one.group().isEmpty() && !other.group().isEmpty() && one.assembly().equals(other.assembly())
                && !one.group().equals(other.group());
    }

    /** Hydrogen has one bond, the shortest; to another hydrogen only if neither has anything else to be bonded to. */
    private void keepOne(int i) {
        int best = -1;
        for (int k = near.start(i); k < near.start(i + 1); k++) {
            boolean fits = bonded[k] && (!hydrogen[near.atom(k)] || isAlone(i) && isAlone(near.atom(k)));
            if (fits && (best < 0 || near.distance(k) < near.distance(best))) {
                best = k;
            }
        }
        for (int k = near.start(i); k < near.start(i + 1); k++) {
            if (k != best && bonded[k]) {
                strike(i, k);
            }
        }
    }

    private boolean isAlone(int i) {
        for (int k = near.start(i); k < near.start(i + 1); k++) {
            if (bonded[k] && !hydrogen[near.atom(k)]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The carbon of a carboxylate that holds a metal with both oxygens, the nitrogen of such a nitrate and the like are
     * near the metal without a bond: struck out is what has a neighbour that is nearer to the same metal, and more
     * electronegative.
     */
    private void strikeContactsThroughLigands() {
        for (int i = 0; i < near.atoms(); i++) {
            for (int k = near.start(i); metal[i] && k < near.start(i + 1); k++) {
                if (bonded[k] && isCentre(near.atom(k)) && isReachedThroughLigand(i, k)) {
                    strike(i, k);
                }
            }
        }
    }

    /** What oxygen, nitrogen, sulphur and halogens surround: the middle of carboxylates, nitrates, sulphates. */
    private boolean isCentre(int j) {
        return switch (atoms.get(j).element()) {
            case "B", "C", "Si", "P", "S", "Cl", "As", "Se" -> true;
            case "N" -> ligands(j) > 2;
            default -> false;
        };
    }

    private int ligands(int j) {
        int count = 0;
        for (int k = near.start(j); k < near.start(j + 1); k++) {
            count += bonded[k] && !metal[near.atom(k)] ? 1 : 0;
        }
        return count;
    }

    private boolean isReachedThroughLigand(int metalAtom, int entry) {
        int centre = near.atom(entry);
        for (int k = near.start(centre); k < near.start(centre + 1); k++) {
            if (bonded[k] && isDonor(near.atom(k), centre)) {
                int a = near.a(entry) + near.a(k);
                int b = near.b(entry) + near.b(k);
                int c = near.c(entry) + near.c(k);
                int toDonor = near.find(metalAtom, near.atom(k), a, b, c);
                if (toDonor >= 0 && bonded[toDonor] && near.distance(toDonor) < near.distance(entry)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isDonor(int j, int centre) {
        return switch (atoms.get(j).element()) {
            case "O", "N", "F" -> true;
            case "S", "Se", "Cl", "Br", "I" -> !atoms.get(j).element().equals(atoms.get(centre).element());
            default -> false;
        };
    }

    private void strike(int i, int entry) {
        bonded[entry] = false;
        bonded[near.opposite(i, entry)] = false;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/**
 * A SMILES whose atoms can be given map numbers and groups. Only what is written of the one atom changes: order,
 * spelling of the rest, ring numbers and stereochemistry stay as their author wrote them, and the molecule stays the
 * same. Immutable.
 */
public final class MappedSmiles {

    private static final String WRITTEN = MappedSmiles.class.getName() + ".written";
    private static final Pattern MAP_AT_END = Pattern.compile("(?::(\\d+))?]$");
    /** What may be written without brackets, if its hydrogens are those that are then understood. */
    private static final Pattern PLAIN = Pattern.compile("\\[(Br|Cl|[BCNOPSFIbcnops*])(?:H\\d?)?]");
    private static final Pattern HYDROGENS =
            Pattern.compile("(\\[\\d*(?:[A-Z][a-z]?|[a-z]{1,2}))(@{0,2})H(\\d?)(.*])");
    private static final Pattern RING = Pattern.compile("[-=#$:/\\\\]?(?:\\d|%\\d\\d)");
    private static final Pattern RINGS = Pattern.compile("(?:" + RING + ")*");

    private final String text;
    private final Molecule molecule;
    private final List<Integer> offsets;
    /** Hydrogens that belong to each written atom without being written as atoms. */
    private final int[] hydrogens;
    /** For each atom of the molecule, which of the written ones it is: hydrogens may be written as atoms. */
    private final int[] written;

    private MappedSmiles(String text) {
        this.text = text;
        IAtomContainer container = SmilesReader.container(text);
        offsets = SmilesSyntax.atomOffsets(text);
        hydrogens = new int[container.getAtomCount()];
        for (IAtom atom : container.atoms()) {
            hydrogens[atom.getIndex()] = atom.getImplicitHydrogenCount();
            atom.setProperty(WRITTEN, atom.getIndex());
        }
        IAtomContainer kept = AtomContainerManipulator.suppressHydrogens(container);
        written = new int[kept.getAtomCount()];
        for (IAtom atom : kept.atoms()) {
            written[atom.getIndex()] = atom.getProperty(WRITTEN);
            atom.removeProperty(WRITTEN);
        }
        molecule = Molecule.adopt(kept);
    }

    /**
     * Reads a SMILES.
     *
     * @param smiles the SMILES; blanks around it are dropped
     * @return the SMILES, with its atoms found
     * @throws NotationException if it is broken; says at which character, and what was expected there
     */
    public static MappedSmiles parse(String smiles) {
        return new MappedSmiles(smiles.strip());
    }

    /** {@return the SMILES} */
    public String text() {
        return text;
    }

    /** {@return the molecule; its atoms have the indices that are used here} */
    public Molecule molecule() {
        return molecule;
    }

    /**
     * Returns the map number of an atom.
     *
     * @param atom index of the atom in the molecule, from 0
     * @return the number after the colon; 0 for none
     * @throws IndexOutOfBoundsException if there is no such atom
     */
    public int map(int atom) {
        String token = token(atom);
        Matcher map = MAP_AT_END.matcher(token);
        return map.find() && map.group(1) != null ? Integer.parseInt(map.group(1)) : 0;
    }

    /**
     * Finds a map number that no atom has.
     *
     * @param taken numbers that may not be used either
     * @return the lowest free one, from 1
     */
    public int lowestFreeMap(Set<Integer> taken) {
        return IntStream.iterate(1, map -> map + 1)
                .filter(map -> !taken.contains(map) && molecule.atomWithMap(map).isEmpty()).findFirst().orElseThrow();
    }

    /**
     * Gives an atom a map number, in place of the one that it has. An atom that was written without brackets gets them,
     * with its hydrogens.
     *
     * @param atom index of the atom in the molecule, from 0
     * @param map  the number, from 1
     * @return the SMILES with it
     * @throws IllegalArgumentException  if the number is less than 1
     * @throws IndexOutOfBoundsException if there is no such atom
     */
    public MappedSmiles withMap(int atom, int map) {
        if (map < 1) {
            throw new IllegalArgumentException("atom map " + map + "; expected a number from 1");
        }
        String token = token(atom);
        int h = hydrogens[written[atom]];
        String bracketed = token.startsWith("[") ? token : "[" + token + (h == 0 ? "" : h == 1 ? "H" : "H" + h) + "]";
        return with(atom, MAP_AT_END.matcher(bracketed).replaceFirst(":" + map + "]"));
    }

    /**
     * Takes the map number of an atom away, and brackets that it had only for that.
     *
     * @param atom index of the atom in the molecule, from 0
     * @return the SMILES without it; the same one if there was none
     * @throws IndexOutOfBoundsException if there is no such atom
     */
    public MappedSmiles withoutMap(int atom) {
        if (map(atom) == 0) {
            return this;
        }
        String bracketed = MAP_AT_END.matcher(token(atom)).replaceFirst("]");
        Matcher plain = PLAIN.matcher(bracketed);
        if (plain.matches()) {
            try {
                MappedSmiles shorter = with(atom, plain.group(1));
                if (Arrays.equals(shorter.hydrogens, hydrogens)) {
                    return shorter;
                }
            } catch (NotationException e) {
                // such as the n of pyrrole, whose ring needs the hydrogen that only brackets can say
            }
        }
        return with(atom, bracketed);
    }

    /**
     * Counts the hydrogens of an atom that are not written as atoms.
     *
     * @param atom index of the atom in the molecule, from 0
     * @return how many could be replaced
     * @throws IndexOutOfBoundsException if there is no such atom
     */
    public int hydrogens(int atom) {
        return hydrogens[written[atom]];
    }

    /**
     * Puts a group in the place of a hydrogen. Its atoms follow that atom; those before keep their indices. The
     * configuration of stereocentres stays as it is drawn, with the group where the hydrogen was.
     *
     * @param atom  index of the atom in the molecule, from 0
     * @param group the group
     * @return the SMILES with it
     * @throws IllegalArgumentException  if the atom has no hydrogen to replace
     * @throws IndexOutOfBoundsException if there is no such atom
     */
    public MappedSmiles withSubstituent(int atom, Substituent group) {
        if (hydrogens(atom) == 0) {
            throw new IllegalArgumentException("atom " + (atom + 1) + " of " + text + " has no hydrogen to replace");
        }
        Matcher rings = RINGS.matcher(text).region(end(atom), text.length());
        int after = rings.lookingAt() ? rings.end() : end(atom);
        int passed = (int) RING.matcher(text.substring(end(atom), after)).results().count();
        String rest = text.substring(after);
        String branch = group.branch(RingNumbers.of(text));
        boolean last = rest.isEmpty() || rest.startsWith(")") || rest.startsWith(".");
        return new MappedSmiles(text.substring(0, start(atom)) + oneHydrogenLess(token(atom), passed)
                + text.substring(end(atom), after) + (last ? branch : "(" + branch + ")") + rest);
    }

    /** The hydrogen stood before the ring closures, the group comes behind: each that it passes turns the sense. */
    private static String oneHydrogenLess(String token, int ringsPassed) {
        Matcher bracketed = HYDROGENS.matcher(token);
        if (!bracketed.matches()) {
            return token;
        }
        int left = (bracketed.group(3).isEmpty() ? 1 : Integer.parseInt(bracketed.group(3))) - 1;
        String sense = bracketed.group(2);
        if (ringsPassed % 2 == 1) {
            sense = sense.equals("@") ? "@@" : sense.equals("@@") ? "@" : sense;
        }
        return bracketed.group(1) + sense + (left == 0 ? "" : left == 1 ? "H" : "H" + left) + bracketed.group(4);
    }

    private String token(int atom) {
        return text.substring(start(atom), end(atom));
    }

    private int start(int atom) {
        return offsets.get(written[atom]);
    }

    private int end(int atom) {
        int start = start(atom);
        if (text.charAt(start) == '[') {
            return text.indexOf(']', start) + 1;
        }
        return start + (text.startsWith("Cl", start) || text.startsWith("Br", start) ? 2 : 1);
    }

    private MappedSmiles with(int atom, String token) {
        return new MappedSmiles(text.substring(0, start(atom)) + token + text.substring(end(atom)));
    }

    /** {@return the SMILES} */
    @Override
    public String toString() {
        return text;
    }
}

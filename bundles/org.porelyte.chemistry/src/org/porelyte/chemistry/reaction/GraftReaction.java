// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.reaction;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.isomorphism.Transform;
import org.openscience.cdk.smirks.Smirks;
import org.openscience.cdk.smirks.SmirksOption;

import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.NotationException;

/**
 * A reaction that joins two molecules: the first reactant of its SMIRKS is sought in the linker only, the second in the
 * graft only. Parts that do not react, such as counter-ions, stay. Immutable, and safe for use by many threads.
 */
public final class GraftReaction {

    private static final String NOTATION = "SMIRKS";
    private static final Set<SmirksOption> OPTIONS = EnumSet.of(SmirksOption.DIFF_PART, SmirksOption.IGNORE_IMPL_H,
            SmirksOption.OVERWRITE_BOND, SmirksOption.RECOMPUTE_HYDROGENS);

    /** Mass number that tells the linker's atoms from the graft's while the patterns are sought. */
    private static final int MARK = 999;
    private static final String TRUE_MASS = "org.porelyte.chemistry.massNumber";

    private final String name;
    private final String smirks;
    private final String description;
    private final String sidedSmirks;

    private GraftReaction(String name, String smirks, String description) {
        this.name = name;
        this.smirks = smirks;
        this.description = description;
        this.sidedSmirks = sided(smirks);
        transform();
    }

    /**
     * Checks a reaction.
     *
     * @param name        how it is called
     * @param smirks      two reactants, the linker first, and the product; all atoms in brackets
     * @param description what it does
     * @return the reaction
     * @throws NotationException if the SMIRKS is broken
     */
    public static GraftReaction compile(String name, String smirks, String description) {
        return new GraftReaction(name, smirks, description);
    }

    /** Restricts the first atom of each reactant, and so the reactant, to its side. */
    private static String sided(String smirks) {
        int arrow = smirks.indexOf(">>");
        if (arrow < 0) {
            throw new NotationException(NOTATION, smirks, smirks.length(), "there is no '>>'", "reactants>>product");
        }
        int dot = smirks.lastIndexOf('.', arrow);
        if (dot < 0) {
            throw new NotationException(NOTATION, smirks, arrow, "there is one reactant", "two, separated by '.'");
        }
        return restricted(smirks, 0, dot, "[$([" + MARK + "*]);") + '.'
                + restricted(smirks, dot + 1, arrow, "[!$([" + MARK + "*]);") + smirks.substring(arrow);
    }

    private static String restricted(String smirks, int from, int to, String opening) {
        if (smirks.charAt(from) != '[') {
            throw new NotationException(NOTATION, smirks, from, "the reactant does not begin with a bracket",
                    "an atom in brackets, such as [CX3:1]");
        }
        return opening + smirks.substring(from + 1, to);
    }

    private Transform transform() {
        Transform transform = new Transform();
        if (!Smirks.parse(transform, sidedSmirks, OPTIONS)) {
            throw new NotationException(NOTATION, smirks, 0, transform.message(), "a reaction of mapped atoms");
        }
        return transform;
    }

    /**
     * Lets two molecules react once.
     *
     * @param linker what is grafted onto
     * @param graft  what is grafted
     * @return the different products, one for each pair of places that can react; none if they cannot
     */
    public List<Molecule> apply(Molecule linker, Molecule graft) {
        IAtomContainer both = linker.toCdk();
        for (IAtom atom : both.atoms()) {
            atom.setProperty(TRUE_MASS, atom.getMassNumber() == null ? 0 : atom.getMassNumber());
            atom.setMassNumber(MARK);
        }
        both.add(graft.toCdk());
        List<Molecule> products = new ArrayList<>();
        for (IAtomContainer product : transform().apply(both, Transform.Mode.All)) {
            Molecule molecule = unmarked(product);
            if (products.stream().noneMatch(molecule::isSameAs)) {
                products.add(molecule);
            }
        }
        return List.copyOf(products);
    }

    private static Molecule unmarked(IAtomContainer product) {
        for (IAtom atom : product.atoms()) {
            Integer mass = atom.getProperty(TRUE_MASS);
            if (mass != null) {
                atom.setMassNumber(mass == 0 ? null : mass);
                atom.removeProperty(TRUE_MASS);
            }
        }
        return Molecule.of(product);
    }

    /**
     * Returns the name.
     *
     * @return such as {@code vinyl radical}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the reaction's text.
     *
     * @return the SMIRKS
     */
    public String smirks() {
        return smirks;
    }

    /**
     * Returns what the reaction does.
     *
     * @return a sentence
     */
    public String description() {
        return description;
    }
}

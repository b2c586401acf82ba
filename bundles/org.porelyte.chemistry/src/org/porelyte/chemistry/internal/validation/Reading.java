// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.Optional;
import java.util.function.Function;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.NotationException;
import org.porelyte.model.Linker;

/** Reads texts for rules: one rule says that a text is broken, the others pass over it. */
final class Reading {

    private Reading() {
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** The structure, or nothing if the text is empty or broken. */
    static Optional<Molecule> molecule(String smiles) {
        if (isBlank(smiles)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Molecule.parse(smiles));
        } catch (ChemistryException e) {
            return Optional.empty();
        }
    }

    /** The structure of a linker, from its SMILES or else its molfile; nothing if that is empty or broken. */
    static Optional<Molecule> linker(Linker linker) {
        if (!isBlank(linker.getSmiles()) || isBlank(linker.getMolfile())) {
            return molecule(linker.getSmiles());
        }
        try {
            return Optional.of(Molecule.parseMolfile(linker.getMolfile()));
        } catch (ChemistryException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with a text, in one line without a full stop. */
    static Optional<String> problem(String text, Function<String, ?> parser) {
        try {
            parser.apply(text);
            return Optional.empty();
        } catch (ChemistryException e) {
            return Optional.of(said(e));
        }
    }

    /** The message in one line; the place in the text stays part of it. */
    static String said(ChemistryException problem) {
        String said = problem instanceof NotationException notation
                ? "'" + notation.input() + "': " + notation.summary() : problem.getMessage();
        return said.strip().replaceAll("\\.$", "");
    }
}

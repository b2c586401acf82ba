// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.Objects;
import java.util.Optional;

import org.porelyte.chemistry.NamedMolecule.Origin;

/**
 * Reads molecules from SMILES and names. May be used by many threads at once.
 */
public final class MoleculeParser {

    private final NameResolver names;

    /** Creates a parser that knows the bundled abbreviations. */
    public MoleculeParser() {
        this(new NameResolver());
    }

    /**
     * Creates a parser.
     *
     * @param names where names are looked up
     */
    public MoleculeParser(NameResolver names) {
        this.names = Objects.requireNonNull(names);
    }

    /**
     * Reads a SMILES, and nothing else.
     *
     * @param smiles the SMILES; blanks around it are dropped
     * @return the molecule
     * @throws NotationException if it is broken; says at which character, and what was expected there
     */
    public Molecule parseSmiles(String smiles) {
        return SmilesReader.read(smiles);
    }

    /**
     * Reads an abbreviation, a SMILES or a systematic name; the first of these that fits, in this order. Abbreviations
     * come first because some of them are SMILES of other things by accident: {@code PC} is propylene carbonate here
     * (write {@code CP} for methylphosphane).
     *
     * @param text the SMILES or name
     * @return the molecule, with the name that is known of it
     * @throws ChemistryException if it is none of these; says where it broke as SMILES and as name
     */
    public NamedMolecule parse(String text) {
        String stripped = text.strip();
        Optional<Alias> alias = names.abbreviation(stripped);
        if (alias.isPresent()) {
            Molecule molecule = parseSmiles(alias.get().smiles());
            return new NamedMolecule(text, alias.get().name(), molecule, Origin.ABBREVIATION);
        }
        NotationException asSmiles;
        try {
            Molecule molecule = parseSmiles(stripped);
            return new NamedMolecule(text, names.nameOf(molecule).orElse(""), molecule, Origin.SMILES);
        } catch (NotationException e) {
            asSmiles = e;
        }
        try {
            return new NamedMolecule(text, stripped, names.systematic(stripped), Origin.SYSTEMATIC_NAME);
        } catch (ChemistryException asName) {
            if (stripped.isEmpty()) {
                throw asSmiles;
            }
            throw new ChemistryException("'" + stripped + "' is neither a SMILES nor a known name.\nAs a SMILES: "
                    + asSmiles.getMessage() + "\nAs a name: " + asName.getMessage(), asSmiles);
        }
    }
}

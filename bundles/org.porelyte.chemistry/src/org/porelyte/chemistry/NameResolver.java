// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import uk.ac.cam.ch.wwmm.opsin.NameToStructure;
import uk.ac.cam.ch.wwmm.opsin.OpsinResult;

/**
 * Finds structures of names: first in the table of abbreviations, then as a salt put together from abbreviated ions
 * ({@code AMIM-TFSI}), then as a systematic name (OPSIN, <a
 * href="https://doi.org/10.1021/ci100384d">doi:10.1021/ci100384d</a>). Immutable; OPSIN is loaded when a systematic
 * name is first asked for, which takes about a second.
 */
public final class NameResolver {

    private final AliasTable aliases;
    private final IonicPairs pairs;
    private final Map<String, String> namesByStructure = new HashMap<>();

    /** Creates a resolver with the bundled table of abbreviations. */
    public NameResolver() {
        this(AliasTable.bundled());
    }

    /**
     * Creates a resolver with a table of one's own.
     *
     * @param aliases the abbreviations
     */
    public NameResolver(AliasTable aliases) {
        this.aliases = aliases;
        this.pairs = new IonicPairs(aliases);
        for (Alias entry : aliases.entries()) {
            namesByStructure.putIfAbsent(SmilesReader.read(entry.smiles()).canonicalSmiles(), entry.name());
        }
    }

    /**
     * Looks up an abbreviation or a salt of abbreviated ions.
     *
     * @param text the abbreviation
     * @return its entry, or nothing
     */
    public Optional<Alias> abbreviation(String text) {
        return aliases.find(text).or(() -> pairs.find(text));
    }

    /**
     * Reads a systematic name.
     *
     * @param name the name, in English
     * @return the structure
     * @throws ChemistryException if the name cannot be read; says which part of it
     */
    public Molecule systematic(String name) {
        OpsinResult result = NameToStructure.getInstance().parseChemicalName(name);
        if (result.getSmiles() == null) {
            throw new ChemistryException("The name '" + name + "' cannot be read: " + result.getMessage());
        }
        return SmilesReader.read(result.getSmiles());
    }

    /**
     * Finds the name of a structure in the table of abbreviations.
     *
     * @param molecule the structure
     * @return its full name, or nothing
     */
    public Optional<String> nameOf(Molecule molecule) {
        return Optional.ofNullable(namesByStructure.get(molecule.canonicalSmiles()));
    }
}

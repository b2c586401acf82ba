// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

/**
 * What was read from a SMILES or a name.
 *
 * @param input    the text, as given
 * @param name     name of the molecule, empty if none is known
 * @param molecule the structure
 * @param origin   how the text was understood
 */
public record NamedMolecule(String input, String name, Molecule molecule, Origin origin) {

    /** How a text was understood. */
    public enum Origin {
        /** As an abbreviation of the table, or a salt of such. */
        ABBREVIATION,
        /** As a SMILES. */
        SMILES,
        /** As a systematic name. */
        SYSTEMATIC_NAME
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.List;

/**
 * One line of the table of abbreviations.
 *
 * @param aliases    the short names; at least one
 * @param smiles     what they stand for
 * @param name       the full name
 * @param systematic a systematic name of the same, or empty
 * @param source     where the substance is registered or described
 */
public record Alias(List<String> aliases, String smiles, String name, String systematic, String source) {

    /** Copies the list. */
    public Alias {
        aliases = List.copyOf(aliases);
    }
}

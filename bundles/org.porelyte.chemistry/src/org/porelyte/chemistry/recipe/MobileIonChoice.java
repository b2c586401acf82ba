// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.recipe;

import java.util.List;
import java.util.Objects;

import org.porelyte.chemistry.Alias;
import org.porelyte.chemistry.AliasTable;

/**
 * A cation that a framework can take up in exchange for protons.
 *
 * @param symbol element symbol, e.g. {@code Li}; not null
 * @param smiles e.g. {@code [Li+]}; not null
 * @param name   e.g. {@code lithium ion}; not null
 */
public record MobileIonChoice(String symbol, String smiles, String name) {

    private static final List<String> SYMBOLS = List.of("Li", "Na", "K", "Mg", "Ca", "Zn");

    /** Checks that nothing is null. */
    public MobileIonChoice {
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(smiles, "smiles");
        Objects.requireNonNull(name, "name");
    }

    /** {@return the ions of batteries, lithium first} */
    static List<MobileIonChoice> all() {
        AliasTable aliases = AliasTable.bundled();
        return SYMBOLS.stream().map(symbol -> of(symbol, aliases.find(symbol).orElseThrow())).toList();
    }

    private static MobileIonChoice of(String symbol, Alias alias) {
        return new MobileIonChoice(symbol, alias.smiles(), alias.name());
    }
}

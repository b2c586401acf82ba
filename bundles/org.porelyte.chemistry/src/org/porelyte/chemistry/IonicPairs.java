// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts salts together from the abbreviations of their ions: {@code AMIM-TFSI}, {@code [EMIM][FSI]}, {@code NaTFSI},
 * {@code Zn(TFSI)2}. As many of each ion are taken as make the salt neutral.
 */
final class IonicPairs {

    private record Ion(Alias alias, int charge) {
    }

    /** What may stand after the cation: a separator, then the anion, perhaps in brackets and with its number. */
    private static final Pattern REST = Pattern.compile("[-\\s]*(?:[(\\[](?<in>.+)[)\\]](?<n>\\d*)|(?<bare>.+))");

    /** Cations by abbreviation and name, longest first, so that AMIM is not taken for an A. */
    private final Map<String, Ion> cations = new TreeMap<>((a, b) ->
            a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
    private final AliasTable aliases;

    IonicPairs(AliasTable aliases) {
        this.aliases = aliases;
        for (Alias entry : aliases.entries()) {
            Ion ion = ion(entry);
            if (ion.charge() > 0) {
                entry.aliases().forEach(alias -> cations.put(alias, ion));
                cations.putIfAbsent(bare(entry), ion);
            }
        }
    }

    /** Finds the salt that a text names; its SMILES and name as an alias of its own. */
    Optional<Alias> find(String text) {
        for (Map.Entry<String, Ion> entry : cations.entrySet()) {
            String rest = after(text, entry.getKey());
            Matcher anionText = rest == null ? null : REST.matcher(rest);
            if (anionText == null || !anionText.matches()) {
                continue;
            }
            String name = anionText.group("in") != null ? anionText.group("in") : anionText.group("bare");
            Optional<Ion> anion = aliases.find(name).map(IonicPairs::ion).filter(ion -> ion.charge() < 0);
            if (anion.isPresent()) {
                return Optional.of(salt(text, entry.getValue(), anion.get()))
                        .filter(salt -> numberFits(anionText.group("n"), entry.getValue(), anion.get()));
            }
        }
        return Optional.empty();
    }

    private static String after(String text, String cation) {
        if (text.startsWith(cation)) {
            return text.substring(cation.length());
        }
        return text.startsWith("[" + cation + "]") ? text.substring(cation.length() + 2) : null;
    }

    private static boolean numberFits(String written, Ion cation, Ion anion) {
        return written == null || written.isEmpty()
                || Integer.parseInt(written) * -anion.charge() == cation.charge();
    }

    private static Alias salt(String text, Ion cation, Ion anion) {
        int common = gcd(cation.charge(), -anion.charge());
        int cationsNeeded = -anion.charge() / common;
        int anionsNeeded = cation.charge() / common;
        String smiles = (cation.alias().smiles() + ".").repeat(cationsNeeded)
                + (anion.alias().smiles() + ".").repeat(anionsNeeded);
        String name = bare(cation.alias()) + " " + anion.alias().name();
        return new Alias(List.of(text), smiles.substring(0, smiles.length() - 1), name, "",
                "put together from " + cation.alias().source() + " and " + anion.alias().source());
    }

    /** The name as it stands in names of salts: lithium, not lithium ion. */
    private static String bare(Alias cation) {
        return cation.name().replace(" ion", "");
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private static Ion ion(Alias entry) {
        return new Ion(entry, SmilesReader.read(entry.smiles()).charge());
    }
}

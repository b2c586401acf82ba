// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.porelyte.model.Net;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** Nets are named by RCSR symbols: three lower-case letters, with extensions such as -x (doi:10.1021/ar800124u). */
public final class NetSymbolRule extends ElementRule<Net> {

    private static final Pattern SYMBOL = Pattern.compile("[a-z]{3}(-[a-z0-9]+\\*?)*");

    /** Creates the rule. */
    public NetSymbolRule() {
        super("net-symbol", "Net symbols have the form of RCSR", Net.class);
    }

    @Override
    protected void check(Net net, Findings findings) {
        String symbol = net.getSymbol();
        if (symbol == null || symbol.isBlank()) {
            findings.error(net, Literals.NET__SYMBOL, "is missing", "Give the RCSR symbol, e.g. fcu.", fromName(net));
        } else if (!SYMBOL.matcher(symbol).matches()) {
            findings.error(net, Literals.NET__SYMBOL, "'" + symbol + "' has not the form of an RCSR symbol",
                    "Write three lower-case letters, with an extension where there is one: fcu, nbo-b.",
                            inLowerCase(symbol));
        }
    }

    private static List<Fix> fromName(Net net) {
        String name = net.getName() == null ? "" : net.getName().strip();
        return SYMBOL.matcher(name).matches() ? List.of(Fixes.set(Literals.NET__SYMBOL, name)) : List.of();
    }

    private static List<Fix> inLowerCase(String symbol) {
        String lower = symbol.strip().toLowerCase(Locale.ROOT);
        return SYMBOL.matcher(lower).matches() ? List.of(Fixes.setSafely(Literals.NET__SYMBOL, lower)) : List.of();
    }
}

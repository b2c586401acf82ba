// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.List;

import org.porelyte.model.Net;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.recipe.KnownNets;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;

/** A net tells the connectivity of its vertices, of three at least; otherwise no recipe can be checked against it. */
public final class NetVerticesRule extends ElementRule<Net> {

    private static final int LEAST = 3;
    private static final Fix WITHOUT_EDGES = Fix.choice("without-edges", "Leave out those below " + LEAST, Net.class,
            net -> net.getVertexConnectivities().removeIf(connectivity -> connectivity < LEAST));

    /** Creates the rule. */
    public NetVerticesRule() {
        super("net-vertices", "A net tells the connectivities of its vertices", Net.class);
    }

    @Override
    protected void check(Net net, Findings findings) {
        if (net.getVertexConnectivities().isEmpty()) {
            findings.warning(net, Literals.NET__VERTEX_CONNECTIVITIES,
                    "is empty, so nodes and linkers cannot be checked "
                    + "against the net",
                    "List the connectivity of each kind of vertex, e.g. 12 for fcu, 3 and 4 for tbo.", known(net));
        }
        for (int connectivity : net.getVertexConnectivities()) {
            if (connectivity < LEAST) {
                findings.error(net, Literals.NET__VERTEX_CONNECTIVITIES, "holds " + connectivity
                        + ", but a vertex of a net joins three edges at least",
                        "Leave out ditopic linkers: they are edges.", WITHOUT_EDGES);
            }
        }
    }

    /** The symbol stands for one net, so its vertices follow from it. */
    private static List<Fix> known(Net net) {
        List<Integer> vertices = KnownNets.vertices(net.getSymbol());
        return vertices.isEmpty() ? List.of() : List.of(Fix.safe("known", "Set them to "
                + String.join(" and ", vertices.stream().map(String::valueOf).toList()) + ", as of the net "
                + net.getSymbol(), Net.class,
                found -> found.getVertexConnectivities().addAll(KnownNets.vertices(found.getSymbol()))));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.Net;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** A net tells the connectivity of its vertices, of three at least; otherwise no recipe can be checked against it. */
public final class NetVerticesRule extends ElementRule<Net> {

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
                    "List the connectivity of each kind of vertex, e.g. 12 for fcu, 3 and 4 for tbo.");
        }
        for (int connectivity : net.getVertexConnectivities()) {
            if (connectivity < 3) {
                findings.error(net, Literals.NET__VERTEX_CONNECTIVITIES, "holds " + connectivity
                        + ", but a vertex of a net joins three edges at least",
                        "Leave out ditopic linkers: they are edges.");
            }
        }
    }
}

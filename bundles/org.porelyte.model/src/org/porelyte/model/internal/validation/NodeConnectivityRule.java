// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.Node;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** A node has connections: without them it is in no net, and its framework has no composition. */
public final class NodeConnectivityRule extends ElementRule<Node> {

    /** Creates the rule. */
    public NodeConnectivityRule() {
        super("node-connectivity", "A node has connections", Node.class);
    }

    @Override
    protected void check(Node node, Findings findings) {
        if (node.getConnectivity() < 1) {
            findings.error(node, Literals.NODE__CONNECTIVITY, "is " + node.getConnectivity()
                    + ", expected a number from 1",
                    "Set the number of connections to linkers, e.g. 12 for Zr6O4(OH)4.");
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.List;

import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.Node;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

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
                    "Set the number of connections to linkers, e.g. 12 for Zr6O4(OH)4.", fixes(node));
        }
    }

    /** All nets in which the node is used have one kind of vertex, and that is of one connectivity. */
    private static List<Fix> fixes(Node node) {
        if (!(node.eContainer() instanceof Library library)) {
            return List.of();
        }
        List<Integer> vertices = library.getCandidates().stream()
                .filter(candidate -> candidate.getNode() == node && candidate.getNet() != null)
                .map(Candidate::getNet).distinct().flatMap(net -> net.getVertexConnectivities().stream()).distinct()
                .toList();
        return vertices.size() == 1 ? List.of(Fixes.set(Literals.NODE__CONNECTIVITY, vertices.get(0))) : List.of();
    }
}

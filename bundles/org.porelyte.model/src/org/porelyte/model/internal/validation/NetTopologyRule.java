// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.Net;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.recipe.Topology;
import org.porelyte.model.validation.ElementNames;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/**
 * The net can take node and linkers: the node sits on a vertex of its connectivity, a linker of three or more
 * connections on another, and ditopic linkers are edges. A vertex that neither takes is a warning, since a node may
 * be split into several vertices.
 */
public final class NetTopologyRule extends ElementRule<Candidate> {

    /** Creates the rule. */
    public NetTopologyRule() {
        super("net-topology", "The net has vertices for node and linkers", Candidate.class);
    }

    @Override
    protected void check(Candidate candidate, Findings findings) {
        Net net = candidate.getNet();
        if (candidate.getKind() != CandidateKind.FRAMEWORK || net == null || net.getVertexConnectivities().isEmpty()) {
            return;
        }
        List<Integer> vertices = net.getVertexConnectivities();
        Set<Integer> untaken = new HashSet<>(vertices);
        boolean complete = candidate.getNode() != null && !candidate.getLinkers().isEmpty();
        if (candidate.getNode() != null) {
            int connectivity = candidate.getNode().getConnectivity();
            untaken.remove(connectivity);
            if (!vertices.contains(connectivity)) {
                findings.error(candidate, Literals.CANDIDATE__NODE, ElementNames.of(candidate.getNode()) + " has "
                        + connectivity + " connections, but the vertices of " + ElementNames.of(net) + " have "
                        + text(vertices), "Choose a node or a net that fit each other.", otherNets(candidate));
            }
        }
        for (LinkerShare share : candidate.getLinkers()) {
            Linker linker = share.getLinker();
            if (linker != null && linker.getTopicity() > 2) {
                untaken.remove(linker.getTopicity());
                if (!vertices.contains(linker.getTopicity())) {
                    findings.error(share, Literals.LINKER_SHARE__LINKER, ElementNames.of(linker) + " has "
                            + linker.getTopicity() + " connections, but the vertices of " + ElementNames.of(net)
                            + " have "
                            + text(vertices), "Choose a linker or a net that fit each other; ditopic linkers fit any.",
                            otherNets(candidate).stream().map(NetTopologyRule::atShare).toList());
                }
            }
        }
        if (complete && !untaken.isEmpty()) {
            findings.warning(candidate, Literals.CANDIDATE__NET, "neither node nor linkers take the vertices of "
                    + ElementNames.of(net) + " with " + text(untaken.stream().sorted().toList()) + " connections",
                    "Choose a net all of whose vertices are taken, or add the linker that takes them.",
                    otherNets(candidate));
        }
    }

    /** Choosing one of the library's nets that node and linkers make, where there are any. */
    private static List<Fix> otherNets(Candidate candidate) {
        List<Linker> linkers = Topology.linkers(candidate);
        if (candidate.getNode() == null || linkers.isEmpty() || !(candidate.eContainer() instanceof Library library)) {
            return List.of();
        }
        return Topology.nets(library, candidate.getNode(), linkers).stream()
                .flatMap(net -> Fixes.refer(Literals.CANDIDATE__NET, net).stream()).toList();
    }

    /** The same fix for a problem that is told of the share of a linker. */
    private static Fix atShare(Fix fix) {
        return Fix.choice(fix.id(), fix.label(), LinkerShare.class, share -> fix.applyTo(share.eContainer()));
    }

    private static String text(List<Integer> connectivities) {
        return String.join(" and ", connectivities.stream().distinct().map(String::valueOf).toList());
    }
}

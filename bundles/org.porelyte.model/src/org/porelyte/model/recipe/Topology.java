// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.recipe;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.Net;
import org.porelyte.model.Node;

/**
 * Which node and linkers a net can take: the node sits on a vertex of its connectivity, a linker of three or more
 * connections on another, and ditopic linkers are edges. A net of unknown vertices takes all.
 */
public final class Topology {

    private static final int EDGE = 2;

    private Topology() {
    }

    /**
     * @param net  a net
     * @param node a node
     * @return whether the net has a vertex for the node
     */
    public static boolean takes(Net net, Node node) {
        List<Integer> vertices = net.getVertexConnectivities();
        return vertices.isEmpty() || vertices.contains(node.getConnectivity());
    }

    /**
     * @param net    a net
     * @param linker a linker
     * @return whether the net has a vertex for the linker, or the linker is an edge
     */
    public static boolean takes(Net net, Linker linker) {
        List<Integer> vertices = net.getVertexConnectivities();
        return vertices.isEmpty() || linker.getTopicity() <= EDGE || vertices.contains(linker.getTopicity());
    }

    /**
     * @param net     a net
     * @param node    a node
     * @param linkers linkers
     * @return whether the net takes all of them, and each of its vertices is taken by one
     */
    public static boolean isMadeOf(Net net, Node node, Collection<Linker> linkers) {
        Set<Integer> untaken = new HashSet<>(net.getVertexConnectivities());
        untaken.remove(node.getConnectivity());
        linkers.forEach(linker -> untaken.remove(linker.getTopicity()));
        return untaken.isEmpty() && takes(net, node) && linkers.stream().allMatch(linker -> takes(net, linker));
    }

    /**
     * @param library a library
     * @param node    a node
     * @param linkers linkers, one at least
     * @return the nets of the library that can be made of them; those of unknown vertices are left out
     */
    public static List<Net> nets(Library library, Node node, Collection<Linker> linkers) {
        return library.getNets().stream()
                .filter(net -> !net.getVertexConnectivities().isEmpty() && isMadeOf(net, node, linkers)).toList();
    }

    /**
     * @param candidate a candidate
     * @return its linkers, those left out that are not set
     */
    public static List<Linker> linkers(Candidate candidate) {
        return candidate.getLinkers().stream().map(LinkerShare::getLinker).filter(Objects::nonNull).toList();
    }
}

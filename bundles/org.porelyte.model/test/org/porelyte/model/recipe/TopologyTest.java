// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.porelyte.model.ExampleLibrary;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.Net;
import org.porelyte.model.Node;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.io.LibraryFiles;

class TopologyTest {

    private static final PorelyteFactory MAKE = PorelyteFactory.eINSTANCE;

    private static Node node(int connectivity) {
        Node node = MAKE.createNode();
        node.setConnectivity(connectivity);
        return node;
    }

    private static Linker linker(int topicity) {
        Linker linker = MAKE.createLinker();
        linker.setTopicity(topicity);
        return linker;
    }

    private static Net net(Integer... vertices) {
        Net net = MAKE.createNet();
        net.getVertexConnectivities().addAll(List.of(vertices));
        return net;
    }

    /** UiO-66 is fcu, HKUST-1 is tbo: doi:10.1021/ar800124u and the papers that it cites. */
    @Test
    void knownFrameworks() {
        assertTrue(Topology.isMadeOf(net(12), node(12), List.of(linker(2))));
        assertTrue(Topology.isMadeOf(net(3, 4), node(4), List.of(linker(3))));
        assertTrue(Topology.isMadeOf(net(3, 4), node(4), List.of(linker(3), linker(2))), "edges fit anywhere");
        assertFalse(Topology.isMadeOf(net(3, 4), node(4), List.of(linker(2))), "nothing on the 3-c vertex");
        assertFalse(Topology.isMadeOf(net(12), node(8), List.of(linker(2))));
        assertFalse(Topology.isMadeOf(net(12), node(12), List.of(linker(3))));
        assertTrue(Topology.isMadeOf(net(), node(5), List.of(linker(7))), "unknown");
    }

    @Test
    void onlyFittingNetsAreOffered() {
        Library library = MAKE.createLibrary();
        library.getNets().addAll(List.of(net(12), net(3, 4), net(4), net()));
        assertEquals(List.of(library.getNets().get(2)), Topology.nets(library, node(4), List.of(linker(2))));
        assertEquals(List.of(library.getNets().get(1)), Topology.nets(library, node(4), List.of(linker(3))));
        assertEquals(List.of(), Topology.nets(library, node(5), List.of(linker(2))));
    }

    @Test
    void theExampleAgreesWithWhatIsKnownOfNets() throws Exception {
        for (Net net : new LibraryFiles().load(ExampleLibrary.file()).library().getNets()) {
            List<Integer> known = KnownNets.vertices(net.getSymbol());
            assertEquals(net.getVertexConnectivities().stream().sorted().toList(), known, net.getSymbol());
        }
        assertEquals(List.of(), KnownNets.vertices("xyz"));
        assertEquals(List.of(), KnownNets.vertices(null));
    }
}

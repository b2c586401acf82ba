// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.porelyte.chemistry.conformer.ConformerBuilder;
import org.porelyte.chemistry.depict.DepictionStyle;
import org.porelyte.chemistry.depict.MoleculeDrawer;

/** One instance of everything, used by a pool of threads, gives what one thread gives. */
class ManyThreadsTest {

    private static final List<String> INPUTS = List.of("LiTFSI", "AMIM-TFSI", "2-vinylterephthalic acid", "PC",
            "H2BPDC-2SO3H", "1-ethyl-3-vinylimidazolium", "c1ccc2c(c1)[nH]c1ccccc12", "18-crown-6");

    private final MoleculeParser parser = new MoleculeParser();
    private final GroupDetector detector = GroupDetector.bundled();
    private final InchiWriter inchis = new InchiWriter();
    private final MoleculeDrawer drawer = new MoleculeDrawer();
    private final ConformerBuilder conformers = new ConformerBuilder(11);
    private final Molecule shared = Molecule.parse("OC(=O)c1cc(C=C)c(cc1)C(O)=O");

    private String everything(String input) {
        Molecule molecule = parser.parse(input).molecule();
        return molecule.canonicalSmiles() + detector.detect(molecule) + detector.detect(shared)
                + shared.canonicalSmiles() + inchis.write(molecule).key()
                + drawer.svg(molecule, DepictionStyle.DEFAULT).hashCode()
                + (input.equals("PC") ? conformers.build(molecule) : "") + molecule.monoisotopicMass();
    }

    @Test
    void sameAsOneThread() throws Exception {
        List<String> expected = INPUTS.stream().map(this::everything).toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 160; i++) {
                String input = INPUTS.get(i % INPUTS.size());
                tasks.add(() -> everything(input));
            }
            List<Future<String>> results = pool.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                assertEquals(expected.get(i % INPUTS.size()), results.get(i).get());
            }
        }
    }
}

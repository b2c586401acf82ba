// SPDX-License-Identifier: EPL-2.0
package org.porelyte.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.QuantityValue;
import org.porelyte.model.io.LibraryFiles;
import org.porelyte.model.io.LoadedLibrary;

class BilayerZwitterionicTest {

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void load() throws IOException {
        Path file = folder.resolve("example.porelyte");
        new Examples().copy("bilayer-zwitterionic", file);
        LoadedLibrary loaded = new LibraryFiles().load(file);
        assertEquals(List.of(), loaded.warnings());
        library = loaded.library();
    }

    @Test
    void holdsTheMaterialsOfBothPapersAndMore() {
        Set<String> ids = library.getCandidates().stream().map(Candidate::getId).collect(Collectors.toSet());
        assertTrue(ids.containsAll(Set.of("uio-66", "mof-v", "uio-66-2oh", "mof-oh-v", "mof-v-mco", "mof-bzn",
                "uio-66-mco", "pil", "zr-bpdc-2so3li", "zr-bpdc-2so3na", "zr-bpdc-2so3k", "zr-bpdc-2so3zn",
                "zr-bpdc-2so3li-pvdf", "zr-bpdc-2so3h-bc-mix", "interconnected-network")), ids.toString());
        assertTrue(library.getCandidates().stream().filter(c -> c.getId().matches("d\\d+")).count() >= 20);
    }

    @Test
    void everyLiteratureValueHasCitationUnitAndText() {
        int count = 0;
        for (TreeIterator<EObject> all = library.eAllContents(); all.hasNext();) {
            if (all.next() instanceof QuantityValue value && value.getProvenance() == ProvenanceKind.LITERATURE) {
                count++;
                assertTrue(value.getCitation() != null && value.getCitation().startsWith("10."), value::toString);
                assertTrue(value.getUnit() != null && value.getText() != null, value::toString);
            }
        }
        assertTrue(count >= 131, "the 131 figures of the papers, found " + count);
    }

    @Test
    void theConductivitiesOfTheAbstractsAreThere() {
        // 10.1002/adma.202304685 and 10.21203/rs.3.rs-140199/v1, abstracts
        assertEquals(8.76e-4, sigma("mof-bzn"));
        assertEquals(7.88e-4, sigma("interconnected-network"));
    }

    @Test
    void unknownNamesListTheKnown() {
        String message = assertThrows(IllegalArgumentException.class,
                () -> new Examples().copy("bilayer", folder.resolve("x"))).getMessage();
        assertTrue(message.contains("bilayer-zwitterionic"), message);
    }

    private double sigma(String id) {
        return library.getCandidates().stream().filter(c -> c.getId().equals(id)).findFirst().orElseThrow().getValues()
                .stream().filter(v -> "transport.sigma".equals(v.getQuantity())).findFirst().orElseThrow().getNumber();
    }
}

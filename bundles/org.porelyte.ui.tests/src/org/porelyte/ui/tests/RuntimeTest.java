// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import org.porelyte.chemistry.InchiWriter;
import org.porelyte.chemistry.MoleculeParser;
import org.porelyte.quantities.ContributionReader;
import org.porelyte.quantities.Contributions;
import org.porelyte.screening.export.ExporterReader;

/** The bundles as OSGi runs them; what the plain tests cannot see. */
class RuntimeTest {

    @Test
    void everyBundleIsResolved() {
        List<String> open = new ArrayList<>();
        for (Bundle bundle : FrameworkUtil.getBundle(RuntimeTest.class).getBundleContext().getBundles()) {
            if (bundle.getState() == Bundle.INSTALLED && bundle.getSymbolicName().startsWith("org.porelyte")) {
                open.add(bundle.getSymbolicName());
            }
        }
        assertEquals(List.of(), open);
    }

    @Test
    void contributionsAreFoundWithoutProblems() {
        Contributions contributions = new ContributionReader().read(RegistryFactory.getRegistry());
        assertEquals(List.of(), contributions.problems());
        assertTrue(contributions.calculators().size() >= 8);
        assertTrue(contributions.quantity("composition.molar_mass").isPresent());
        assertTrue(new ExporterReader().read(RegistryFactory.getRegistry()).size() >= 4);
    }

    @Test
    void everyCalculatorAndExporterCanBeMade() throws Exception {
        for (var calculator : new ContributionReader().read(RegistryFactory.getRegistry()).calculators()) {
            calculator.factory().create();
        }
        for (var exporter : new ExporterReader().read(RegistryFactory.getRegistry())) {
            exporter.factory().create();
        }
    }

    /** Names go through OPSIN, keys through the native library of InChI. */
    @Test
    void namesAndInchiWorkInsideOsgi() throws Exception {
        var molecule = new MoleculeParser().parse("propan-2-one").molecule();
        assertEquals("C3H6O", molecule.formula().text());
        assertEquals("CSCPPACGZOOCGX-UHFFFAOYSA-N", new InchiWriter().find(molecule).orElseThrow().key());
    }
}

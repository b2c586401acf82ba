// SPDX-License-Identifier: EPL-2.0
package org.porelyte.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.junit.jupiter.api.Test;

class ContributionReaderTest {

    /** Contributed by name in the tests below. */
    public static final class Doubler implements Calculator {
        @Override
        public Outcome calculate(CalculationInput input, Progress progress) {
            return Outcome.computed().number("acme.double", 2 * input.number("acme.single")).build();
        }
    }

    private static final String QUANTITIES = """
            <extension point="org.porelyte.quantities.quantities">
              <quantity id="acme.single" name="single" description="d" unit="nm" unitLabel="nm" ordinal="20"/>
              <quantity id="acme.double" name="double" description="d" ordinal="10"/>
            </extension>""";

    @Test
    void theBundlesOwnQuantitiesAreDeclaredWithoutProblems() throws IOException {
        Contributions contributions = read("");
        assertEquals(List.of(), contributions.problems());
        assertEquals("transport.sigma_S_cm", contributions.quantity("transport.sigma").orElseThrow().column());
    }

    @Test
    void ordinalsGiveTheOrder() throws IOException {
        List<String> ids = read(QUANTITIES).quantities().stream().map(Quantity::id).limit(2).toList();
        assertEquals(List.of("acme.double", "acme.single"), ids);
    }

    @Test
    void aUnitWithoutALabelIsShownByItsCode() throws IOException {
        Contributions contributions = read("""
                <extension point="org.porelyte.quantities.quantities">
                  <quantity id="acme.length" name="length" description="d" unit="nm"/>
                  <quantity id="acme.number" name="number" description="d"/>
                </extension>""");
        assertEquals("Length (nm)", contributions.quantity("acme.length").orElseThrow().header());
        assertEquals("Number", contributions.quantity("acme.number").orElseThrow().header());
    }

    @Test
    void aCalculatorIsMadeFromItsClass() throws Exception {
        Contributions contributions = read(QUANTITIES + calculator("c", Doubler.class.getName()));
        assertEquals(List.of(), contributions.problems());
        CalculatorDescriptor descriptor = contributions.calculators().get(0);
        assertEquals(List.of("acme.single"), descriptor.requires());
        assertEquals("acme", descriptor.contributor());
        assertTrue(descriptor.factory().create() instanceof Doubler);
    }

    @Test
    void aClassThatIsMissingOrNoCalculatorFailsWhenItIsNeeded() throws Exception {
        Contributions contributions = read(QUANTITIES + calculator("c", "acme.Missing"));
        CalculatorDescriptor missing = contributions.calculators().get(0);
        assertTrue(assertThrows(Exception.class, () -> missing.factory().create()).getMessage()
                .contains("acme.Missing"));
        CalculatorDescriptor text = read(QUANTITIES + calculator("c", "java.lang.String")).calculators().get(0);
        assertTrue(assertThrows(Exception.class, () -> text.factory().create()).getMessage().contains("Calculator"));
    }

    @Test
    void aBadContributionIsSkippedAndNamedAndTheOthersStay() throws IOException {
        Contributions contributions = read(QUANTITIES + """
                <extension point="org.porelyte.quantities.quantities">
                  <quantity id="" name="nameless" description="d"/>
                  <quantity id="acme.single" name="again" description="d"/>
                </extension>
                <extension point="org.porelyte.quantities.calculators">
                  <calculator id="none" name="n" version="1" class="x"/>
                  <calculator id="unknown" name="n" version="1" class="x">
                    <provides quantity="acme.triple"/>
                  </calculator>
                </extension>""" + calculator("first", "x") + calculator("second", "x"));
        String problems = String.join("\n", contributions.problems());
        assertEquals(5, contributions.problems().size(), problems);
        assertTrue(contributions.problems().stream().allMatch(problem -> problem.startsWith("acme: ")), problems);
        assertTrue(problems.contains("acme.single is already declared") && problems.contains("acme.triple")
                && problems.contains("'first' already provides acme.double"), problems);
        assertEquals(List.of("first"), contributions.calculators().stream().map(CalculatorDescriptor::id).toList());
    }

    private static String calculator(String id, String type) {
        return """
                <extension point="org.porelyte.quantities.calculators">
                  <calculator id="%s" name="name" version="1" class="%s">
                    <requires quantity="acme.single"/><provides quantity="acme.double"/>
                  </calculator>
                </extension>""".formatted(id, type);
    }

    private static Contributions read(String extensions) throws IOException {
        ClassPathRegistry registries = new ClassPathRegistry(ContributionReaderTest.class.getClassLoader());
        Object token = new Object();
        IExtensionRegistry registry = registries.create(token);
        String plugin = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?eclipse version=\"3.4\"?>\n<plugin>" + extensions
                + "</plugin>";
        assertTrue(registry.addContribution(new ByteArrayInputStream(plugin.getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor("acme"), false, "acme", null, token));
        return new ContributionReader().read(registry);
    }
}

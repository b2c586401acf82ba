// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.calculators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.porelyte.chemistry.ExampleLibrary;
import org.porelyte.chemistry.Formula;
import org.porelyte.model.Candidate;
import org.porelyte.quantities.CalculationInput;
import org.porelyte.quantities.Calculator;
import org.porelyte.quantities.CalculatorDescriptor;
import org.porelyte.quantities.ClassPathRegistry;
import org.porelyte.quantities.ContributionReader;
import org.porelyte.quantities.Figure;
import org.porelyte.quantities.Outcome;
import org.porelyte.quantities.Progress;

/**
 * All calculators over all candidates of the bundled example. Formulas are added up by hand: the node of the library
 * and what each linker is without the protons that it loses, such as C8H4O4 of terephthalic acid.
 */
class ExampleCandidatesTest {

    private static final Map<String, Map<String, Figure>> FIGURES = new HashMap<>();
    private static final List<String> WITHOUT_REASON = new ArrayList<>();

    /** Nothing may throw here: that is the first thing tested. */
    @BeforeAll
    static void runAll() throws Exception {
        List<Candidate> candidates = ExampleLibrary.load().getCandidates();
        for (CalculatorDescriptor descriptor : new ContributionReader().read(
                new ClassPathRegistry(ExampleCandidatesTest.class.getClassLoader()).create()).calculators()) {
            Calculator calculator = descriptor.factory().create();
            for (Candidate candidate : candidates) {
                Outcome outcome = calculator.calculate(new CalculationInput(candidate, Map.of(), 1), Progress.NONE);
                keep(descriptor, candidate, outcome);
            }
        }
    }

    private static void keep(CalculatorDescriptor descriptor, Candidate candidate, Outcome outcome) {
        String missing = "";
        if (outcome instanceof Outcome.Computed computed) {
            FIGURES.computeIfAbsent(candidate.getId(), id -> new HashMap<>()).putAll(computed.figures());
            for (String quantity : descriptor.provides()) {
                if (!computed.figures().containsKey(quantity)
                        && computed.notApplicable().getOrDefault(quantity, "").isBlank()) {
                    missing += " " + quantity;
                }
            }
        } else if (outcome instanceof Outcome.NotApplicable none && none.reason().isBlank()) {
            missing = descriptor.id();
        }
        if (!missing.isEmpty()) {
            WITHOUT_REASON.add(candidate.getId() + missing);
        }
    }

    private static double number(String candidate, String quantity) {
        return FIGURES.get(candidate).get(quantity).number();
    }

    @Test
    void whatDoesNotApplySaysWhy() {
        assertEquals(List.of(), WITHOUT_REASON);
        assertFalse(FIGURES.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "uio-66, C48H28O32Zr6, 1664.06",
        "uio-67, C84H52O32Zr6, 2120.64",
        "mof-v, C60H40O32Zr6, 1820.28",
        "uio-66-2oh, C48H28O44Zr6, 1856.05",
        "mof-oh-v, C54H34O38Zr6, 1838.17",
        "mof-bzn, C54H34O38Zr6, 1838.17",
        "zr-bpdc-2so3h, C84H52O68S12Zr6, 3081.41",
        "zr-bpdc-2so3li, C84H40Li12O68S12Zr6, 3152.59",
        "zr-bpdc-2so3zn, C84H40O68S12Zn6Zr6, 3461.69",
        "d22, C24H16O32Zr6, 1363.71",
        "d23, C12H4Cu2O8, 403.25",
        "d24, C24H12O13Zn4, 769.93",
        "d25, C96H68N8O32Zr6, 2392.95",
        "pil, C9H11F6N3O4S2, 403.32"})
    void formulaUnits(String candidate, String formula, String mass) {
        assertEquals(formula, FIGURES.get(candidate).get("composition.formula_unit").text());
        assertEquals(mass, String.format(Locale.ROOT, "%.2f", number(candidate, "composition.molar_mass")));
        assertEquals(mass, String.format(Locale.ROOT, "%.2f", Formula.parse(formula).averageMass()));
    }

    @Test
    void everyRecipeIsNeutral() {
        FIGURES.forEach((candidate, figures) -> {
            if (figures.containsKey("composition.net_charge")) {
                assertEquals(0, figures.get("composition.net_charge").number(), 1e-9, candidate);
            }
        });
    }

    /** The cell of fcu holds four formula units: C192H112O128Zr24, and 12 vinyls in the 1:1 framework. */
    @Test
    void cubicCells() {
        assertEquals("C192H112O128Zr24",
                Formula.parse(FIGURES.get("uio-66").get("composition.formula_unit").text()).times(4).text());
        assertEquals(12, 4 * number("mof-oh-v", "sites.anchors"), 1e-9);
        assertEquals(24, 4 * number("mof-v-mco", "sites.anchors"), 1e-9);
    }

    /** The reference has room for at most 17 pairs of AMIM and TFSI in a cell of the 1:1 framework. */
    @Test
    void chainsHaveRoomInUio66() {
        for (String candidate : List.of("mof-bzn", "mof-v-mco", "d05", "d06", "d07", "d12", "d17")) {
            double pairs = 4 * number(candidate, "graft.repeat_units");
            assertTrue(pairs > 0 && pairs < 17, candidate + ": " + pairs);
        }
        assertEquals(13.2, 4 * number("mof-bzn", "graft.repeat_units"), 1e-9, "22 units on 5 % of 12 vinyls");
        assertEquals(13.2, 4 * number("mof-v-mco", "graft.repeat_units"), 1e-9, "22 units on 2.5 % of 24 vinyls");
    }

    @Test
    void donorsInTheRingCount() {
        assertEquals(12, number("d21", "sites.hopping"), 1e-9, "two nitrogens on six bipyridines");
        assertEquals(0, number("d25", "sites.hopping"), 1e-9, "those of the porphyrin hold each other's protons");
    }
}

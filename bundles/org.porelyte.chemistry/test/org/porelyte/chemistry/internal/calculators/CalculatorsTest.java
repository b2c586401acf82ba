// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.calculators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.porelyte.chemistry.composition.CompositionException;
import org.porelyte.chemistry.composition.Recipes;
import org.porelyte.model.AmountBasis;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.quantities.CalculationInput;
import org.porelyte.quantities.CalculatorDescriptor;
import org.porelyte.quantities.ClassPathRegistry;
import org.porelyte.quantities.ContributionReader;
import org.porelyte.quantities.Contributions;
import org.porelyte.quantities.Figure;
import org.porelyte.quantities.Outcome;
import org.porelyte.quantities.Progress;

/**
 * The calculators as they are contributed. Expected values are worked out by hand from atomic weights (IUPAC 2021:
 * C 12.011, H 1.008, Li 6.94, O 15.999, Cl 35.45, Cu 63.546, Zr 91.224) and the average masses of the linker acid
 * C14H10O10S2, 402.356, and of the repeat unit C9H11F6N3O4S2, 403.324.
 */
class CalculatorsTest {

    private static final double LITHIUM_FORM =
            6 * 91.224 + 8 * 15.999 + 4 * 1.008 + 6 * (402.356 - 4 * 1.008) + 12 * 6.94;

    private final Recipes recipes = new Recipes();

    /** Figures by quantity, and the reasons of those that do not apply. */
    private record Told(Map<String, Figure> figures, Map<String, String> reasons) {

        double number(String quantity) {
            return figures.get(quantity).central();
        }
    }

    private static Contributions contributions() throws Exception {
        return new ContributionReader().read(
                new ClassPathRegistry(CalculatorsTest.class.getClassLoader()).create());
    }

    private static Told run(Candidate candidate) throws Exception {
        Map<String, Figure> figures = new HashMap<>();
        Map<String, String> reasons = new HashMap<>();
        for (CalculatorDescriptor calculator : contributions().calculators()) {
            CalculationInput input = new CalculationInput(candidate, Map.of(), 1);
            switch (calculator.factory().create().calculate(input, Progress.NONE)) {
                case Outcome.Computed computed -> {
                    assertTrue(calculator.provides().containsAll(computed.figures().keySet()), calculator.id());
                    figures.putAll(computed.figures());
                    reasons.putAll(computed.notApplicable());
                }
                case Outcome.NotApplicable none ->
                    calculator.provides().forEach(quantity -> reasons.put(quantity, none.reason()));
            }
        }
        return new Told(figures, reasons);
    }

    @Test
    void allAreContributedWithoutProblems() throws Exception {
        Contributions found = contributions();
        assertEquals(List.of(), found.problems());
        assertEquals(8, found.calculators().size());
        assertEquals("composition.formula_unit", found.quantities().get(0).id());
        assertEquals("loading.ion_mass_fraction_percent",
                found.quantity("loading.ion_mass_fraction").orElseThrow().column());
        assertEquals("loading.ion_mmol_g", found.quantity("loading.ion").orElseThrow().column());
    }

    @Test
    void aMixedFramework() throws Exception {
        Told told = run(recipes.framework(recipes.zr6, recipes.vinylBdc, recipes.dhbdc));
        assertEquals("C54H34O38Zr6", told.figures.get("composition.formula_unit").text());
        assertEquals(1838.17, told.number("composition.molar_mass"), 5e-3);
        assertEquals(6, told.number("composition.linkers_per_node"), 1e-12);
        assertEquals(0, told.number("composition.framework_charge"), 1e-9);
        assertEquals(6, told.number("sites.hopping"), 1e-12, "two hydroxyls on three linkers");
        assertEquals(3, told.number("sites.anchors"), 1e-12, "a vinyl on three linkers");
        assertEquals(1.5, told.number("functionalisation.degree"), 1e-12, "9 groups on 6 linkers");
        assertEquals("the recipe has no salt", told.reasons.get("salt.mass_fraction"));
        assertEquals("the recipe has no oligomer", told.reasons.get("oligomer.mn"));
        assertEquals("the recipe has no mobile metal ion", told.reasons.get("loading.ion"));
    }

    @Test
    void exchangedProtonsAreBalanced() throws Exception {
        Candidate candidate = recipes.framework(recipes.zr6, recipes.disulfo);
        recipes.exchange(candidate, "[Li+]", "Li", 1);
        Told told = run(candidate);
        // Zr6O4(OH)4, six C14H10O10S2 without four protons each, and twelve Li+
        assertEquals("C84H40Li12O68S12Zr6", told.figures.get("composition.formula_unit").text());
        assertEquals(LITHIUM_FORM, told.number("composition.molar_mass"), 0.02);
        assertEquals(-12, told.number("composition.framework_charge"), 1e-9);
        assertEquals(0, told.number("composition.net_charge"), 1e-9);
        assertEquals(12, told.number("sites.hopping"), 1e-12);
        assertEquals(12, told.number("loading.ion_per_formula_unit"), 1e-12);
        assertEquals(12000 / LITHIUM_FORM, told.number("loading.ion"), 1e-4);
        assertEquals(100 * 12 * 6.94 / LITHIUM_FORM, told.number("loading.ion_mass_fraction"), 1e-3);
    }

    @Test
    void graftedChains() throws Exception {
        Candidate candidate = recipes.framework(recipes.zr6, recipes.vinylBdc, recipes.dhbdc);
        recipes.chains(candidate, recipes.mco, OligomerMode.GRAFTED).setDegree(0.05);
        Told told = run(candidate);
        double chain = 22 * 403.324 + 2 * 1.008;
        assertEquals(22, told.number("oligomer.length"), 1e-12);
        assertEquals(chain, told.number("oligomer.mn"), 0.02);
        // uniform from 12 to 32: the mean of n^2 is 22^2 + (21^2 - 1)/12
        double square = 22 * 22 + (21 * 21 - 1) / 12.0;
        double mw = (square * 403.324 * 403.324 + 2 * 22 * 403.324 * 2.016 + 2.016 * 2.016) / chain;
        assertEquals(mw, told.number("oligomer.mw"), 0.05);
        assertEquals(mw / chain, told.number("oligomer.dispersity"), 1e-6);
        assertEquals(0.15, told.number("graft.chains"), 1e-12, "one anchor in twenty of three");
        assertEquals(3.3, told.number("graft.repeat_units"), 1e-12);
        assertEquals(100 * 0.15 * chain / (1838.17 + 0.15 * chain), told.number("graft.oligomer_mass_fraction"), 1e-3);
        assertEquals("C54H34O38Zr6", told.figures.get("composition.formula_unit").text(), "chains are not part of it");
    }

    @Test
    void saltsInAFramework() throws Exception {
        Candidate candidate = recipes.framework(recipes.cu2, recipes.btc);
        recipes.salt(candidate, recipes.salt("LiClO4", "[Li+].[O-]Cl(=O)(=O)=O"), 0.5, AmountBasis.PER_FORMULA_UNIT);
        Told told = run(candidate);
        // Cu2 and 4/3 of C9H3O6(3-); LiClO4
        double framework = 2 * 63.546 + 12 * 12.011 + 4 * 1.008 + 8 * 15.999;
        double salt = 0.5 * (6.94 + 35.45 + 4 * 15.999);
        assertEquals("C12H4Cu2O8", told.figures.get("composition.formula_unit").text());
        assertEquals(0.5, told.number("salt.per_formula_unit"), 1e-12);
        assertEquals(100 * salt / (framework + salt), told.number("salt.mass_fraction"), 1e-3);
        assertEquals(500 / (framework + salt), told.number("loading.ion"), 1e-4);
    }

    @Test
    void whatTheRecipeLeavesOpenIsNotApplicableAndTheRestIsComputed() throws Exception {
        Candidate candidate = recipes.framework(recipes.zr6, recipes.vinylBdc);
        recipes.chains(candidate, recipes.mco, OligomerMode.GUEST);
        recipes.salt(candidate, recipes.litfsi, null, AmountBasis.PER_FORMULA_UNIT);
        Told told = run(candidate);
        assertEquals(22, told.number("oligomer.length"), 1e-12);
        assertTrue(told.reasons.get("graft.chains").contains("not known"), told.reasons::toString);
        assertTrue(told.reasons.get("salt.per_formula_unit").contains("LiTFSI is not known"), told.reasons::toString);
        assertTrue(told.reasons.get("loading.ion").contains("not known"), told.reasons::toString);
    }

    @Test
    void aPolymerHasARepeatUnitAndNoFramework() throws Exception {
        Candidate candidate = recipes.polymer(recipes.oligomer("pil", recipes.amim, 214, 234));
        recipes.salt(candidate, recipes.litfsi, 0.25, AmountBasis.PER_REPEAT_UNIT);
        Told told = run(candidate);
        assertEquals("C9H11F6N3O4S2", told.figures.get("composition.formula_unit").text());
        assertEquals(403.324, told.number("composition.molar_mass"), 5e-4);
        assertEquals(224, told.number("oligomer.length"), 1e-9);
        assertEquals("a polymer has no linkers", told.reasons.get("sites.hopping"));
        assertEquals("a polymer has no framework", told.reasons.get("composition.framework_charge"));
        assertEquals(250 / (403.324 + 287.088 / 4), told.number("loading.ion"), 1e-4);
    }

    @Test
    void aCompositeHasTheLoadingOfItsDrySolids() throws Exception {
        Candidate framework = recipes.framework(recipes.zr6, recipes.disulfo);
        recipes.exchange(framework, "[Li+]", "Li", 1);
        Candidate composite = recipes.candidate(CandidateKind.COMPOSITE);
        recipes.constituent(composite, framework, 0.8);
        // 57 mg of LiTFSI to 500 mg of framework and binder
        recipes.salt(composite, recipes.litfsi, 100 * 57 / 557.0, AmountBasis.MASS_PERCENT);
        Told told = run(composite);
        double moles = 0.8 * 12 / LITHIUM_FORM + 57 / 500.0 / 287.088;
        assertEquals(1000 * moles / (557 / 500.0), told.number("loading.ion"), 1e-4);
        assertTrue(told.reasons.get("composition.formula_unit").startsWith("a composite has no formula unit"));
        assertEquals("a composite has no formula unit", told.reasons.get("loading.ion_per_formula_unit"));
    }

    /** 20 % binder and 30 % scaffold leave half of the mass for the framework. */
    @Test
    void binderAndScaffoldThinTheLoading() throws Exception {
        Candidate candidate = recipes.framework(recipes.zr6, recipes.disulfo);
        recipes.exchange(candidate, "[Li+]", "Li", 1);
        candidate.setForm(PorelyteFactory.eINSTANCE.createForm());
        candidate.getForm().setBinderMassFraction(0.2);
        candidate.getForm().setScaffoldMassFraction(0.3);
        Told told = run(candidate);
        assertEquals(12, told.number("loading.ion_per_formula_unit"), 1e-12);
        assertEquals(6000 / LITHIUM_FORM, told.number("loading.ion"), 1e-4);
        candidate.getForm().setBinderMassFraction(0.7);
        assertThrows(CompositionException.class, () -> run(candidate));
    }

    @Test
    void aCompositeOfItselfFails() {
        Candidate composite = recipes.candidate(CandidateKind.COMPOSITE);
        recipes.constituent(composite, composite, 0.5);
        assertThrows(CompositionException.class, () -> run(composite));
    }

    @Test
    void aRecipeThatMakesNoSenseFails() {
        Candidate candidate = recipes.framework(recipes.zr6, recipes.linker("bad", "c1ccc(", 1, 1));
        String message = assertThrows(CompositionException.class, () -> run(candidate)).getMessage();
        assertTrue(message.contains("bad") && message.contains("c1ccc("), message);
    }
}

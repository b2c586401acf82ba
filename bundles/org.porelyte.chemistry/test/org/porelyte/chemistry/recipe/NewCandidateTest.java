// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.porelyte.chemistry.ExampleLibrary;
import org.porelyte.chemistry.validation.ChemistryRules;
import org.porelyte.model.AmountBasis;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.NamedElement;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.validation.ModelRules;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Validator;

class NewCandidateTest {

    private Library library;
    private NewCandidate recipe;

    @BeforeEach
    void open() throws Exception {
        library = ExampleLibrary.load();
        recipe = new NewCandidate(library);
    }

    private <T extends NamedElement> T find(List<T> elements, String id) {
        return elements.stream().filter(element -> id.equals(element.getId())).findFirst().orElseThrow();
    }

    private static List<String> ids(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getId).toList();
    }

    private void framework(String node, String net, String... linkers) {
        recipe.setNode(find(recipe.choices().nodes(), node));
        recipe.setNet(find(recipe.choices().nets(), net));
        recipe.setLinkers(Stream.of(linkers).map(id -> find(recipe.choices().linkers(), id)).toList());
    }

    /** Formula and mass: those of the example library, in README and the tests of compositions. */
    @Test
    void anOrdinaryFramework() {
        Library before = EcoreUtil.copy(library);
        framework("zr6-12", "net-fcu", "bdc");
        assertEquals("C48H28O32Zr6", recipe.preview().formulaUnit().orElseThrow());
        assertEquals(1664.06, recipe.preview().molarMass().orElseThrow(), 0.005);
        assertEquals(0, recipe.preview().charge().orElseThrow());
        assertEquals(List.of(), recipe.problems());
        Candidate created = recipe.create();
        assertTrue(EcoreUtil.equals(before, library), "nothing of the library changed");
        assertNull(created.eContainer());
        assertSame(find(library.getNodes(), "zr6-12"), created.getNode());
        assertSame(find(library.getLinkers(), "bdc"), created.getLinkers().get(0).getLinker());
        library.getCandidates().add(created);
        Validator all = new Validator(
                Stream.concat(ModelRules.all().stream(), ChemistryRules.all().stream()).toList());
        assertEquals(List.of(), all.validate(library));
    }

    @Test
    void onlyNetsAreOfferedForWhichThereAreLinkers() {
        assertEquals(List.of(), recipe.choices().nets(), "no node yet");
        recipe.setNode(find(recipe.choices().nodes(), "zr6-12"));
        assertEquals(List.of("net-fcu", "net-ftw", "net-shp"), ids(recipe.choices().nets()));
        assertNull(recipe.draft().getNet(), "three ways");
        recipe.setNode(find(recipe.choices().nodes(), "cu2"));
        assertEquals(List.of("net-tbo", "net-sod", "net-dia", "net-nbo"), ids(recipe.choices().nets()));
        recipe.setNet(find(recipe.choices().nets(), "net-tbo"));
        assertEquals("btc", recipe.choices().linkers().get(0).getId(), "the one that the net needs comes first");
        assertEquals(List.of("zr6-12", "zr6-8", "zr6-6", "hf6-12", "cu2", "zn4o"), ids(recipe.choices().nodes()));
    }

    @Test
    void whatDoesNotFitAnyMoreIsGivenUp() {
        framework("cu2", "net-tbo", "btc");
        recipe.draft().getFunctionalisations().add(RecipeParts.functionalisation(recipe.choices().groups().get(0),
                recipe.draft().getLinkers().get(0).getLinker(), 1));
        recipe.setNet(find(recipe.choices().nets(), "net-dia"));
        assertEquals(List.of(), recipe.draft().getLinkers());
        assertEquals(List.of(), recipe.draft().getFunctionalisations());
        recipe.setNode(find(recipe.choices().nodes(), "zr6-12"));
        assertNull(recipe.draft().getNet());
        recipe.setKind(CandidateKind.POLYMER);
        assertNull(recipe.draft().getNode());
    }

    @Test
    void twoLinkersHaveEqualSharesUntilToldOtherwise() {
        framework("zr6-12", "net-fcu", "vinyl-bdc", "dhbdc");
        assertEquals(0.5, recipe.draft().getLinkers().get(0).getFraction());
        recipe.draft().getLinkers().get(0).setFraction(0.4);
        assertEquals(0.9, recipe.fractionSum(), 1e-12);
        assertFalse(recipe.canCreate());
        assertEquals("linker-fractions", recipe.problems().get(0).ruleId());
        assertTrue(assertThrows(IllegalStateException.class, recipe::create).getMessage().contains("0.9"));
        recipe.equalFractions();
        assertTrue(recipe.canCreate());
    }

    /** Zr-BPDC-2SO3Li, doi:10.21203/rs.3.rs-140199/v1; formula and mass as in README. */
    @Test
    void ionsAreOfferedWhereTheyExchange() {
        framework("zr6-12", "net-fcu", "bdc");
        assertEquals(List.of(), recipe.choices().ions());
        framework("zr6-12", "net-fcu", "bpdc-2so3h");
        List<MobileIonChoice> ions = recipe.choices().ions();
        assertEquals(List.of("Li", "Na", "K", "Mg", "Ca", "Zn"), ions.stream().map(MobileIonChoice::symbol).toList());
        recipe.draft().setIon(RecipeParts.exchange(ions.get(0), 1));
        assertEquals("C84H40Li12O68S12Zr6", recipe.preview().formulaUnit().orElseThrow());
        assertEquals(3152.59, recipe.preview().molarMass().orElseThrow(), 0.005);
        assertTrue(recipe.canCreate());
        recipe.setLinkers(List.of(find(recipe.choices().linkers(), "bdc")));
        assertNull(recipe.draft().getIon(), "nothing takes it up any more");
    }

    @Test
    void chainsAreGraftedWhereThereIsAnAnchor() {
        framework("zr6-12", "net-fcu", "bdc");
        var mco = find(recipe.choices().oligomers(), "mco");
        assertEquals(List.of(OligomerMode.GUEST), recipe.choices().modes(mco));
        framework("zr6-12", "net-fcu", "vinyl-bdc", "dhbdc");
        assertEquals(List.of(OligomerMode.GRAFTED, OligomerMode.GUEST), recipe.choices().modes(mco));
        recipe.draft().getOligomers().add(RecipeParts.oligomer(mco, OligomerMode.GRAFTED, OptionalDouble.of(0.05)));
        recipe.draft().getSalts().add(RecipeParts.salt(find(recipe.choices().salts(), "litfsi"),
                OptionalDouble.empty(), AmountBasis.PER_FORMULA_UNIT));
        recipe.draft().getMedia().add(RecipeParts.medium(find(recipe.choices().media(), "pc"), OptionalDouble.of(20),
                AmountBasis.MASS_PERCENT));
        assertEquals(List.of(), recipe.problems());
        recipe.name();
        assertEquals("zr6-12 vinyl-bdc/dhbdc fcu + mco + LiTFSI", recipe.draft().getName());
    }

    @Test
    void polymersAndComposites() {
        recipe.setKind(CandidateKind.POLYMER);
        var mco = find(recipe.choices().oligomers(), "mco");
        assertEquals(List.of(OligomerMode.NEAT), recipe.choices().modes(mco));
        recipe.draft().getOligomers().add(RecipeParts.oligomer(mco, OligomerMode.NEAT, OptionalDouble.of(3)));
        assertTrue(recipe.canCreate());
        assertTrue(recipe.preview().molarMass().isPresent());
        recipe.setKind(CandidateKind.FRAMEWORK);
        assertEquals(List.of(), recipe.draft().getOligomers(), "a framework holds no neat chains");

        recipe.setKind(CandidateKind.COMPOSITE);
        assertEquals(List.of(), recipe.draft().getOligomers());
        assertFalse(recipe.canCreate(), "of nothing");
        assertFalse(recipe.choices().constituents().contains(recipe.draft()));
        assertEquals(Optional.empty(), recipe.preview().formulaUnit());
        recipe.setConstituents(List.of(recipe.own(library.getCandidates().get(0))));
        recipe.draft().setForm(RecipeParts.membrane(recipe.choices().binders().get(0), 0.2));
        assertEquals(1.2, recipe.massSum(), 1e-12);
        assertFalse(recipe.canCreate());
        recipe.equalMasses();
        assertEquals(0.8, recipe.draft().getConstituents().get(0).getMassFraction(), 1e-12);
        assertEquals(List.of(), recipe.problems());
        assertSame(library.getCandidates().get(0), recipe.create().getConstituents().get(0).getCandidate());
    }

    @Test
    void idsAreFreeAndMayBeGiven() {
        recipe.setName("UiO-66");
        assertEquals("uio-66-2", recipe.draft().getId());
        recipe.setId("mof-bzn");
        framework("zr6-12", "net-fcu", "bdc");
        assertEquals("UiO-66", recipe.draft().getName(), "given names stay");
        assertEquals(List.of("unique-identifier"), recipe.problems().stream().map(Problem::ruleId).toList());
        recipe.setId("a b");
        assertEquals(List.of("identifier"), recipe.problems().stream().map(Problem::ruleId).toList());
        recipe.setId(" ");
        recipe.setName("");
        assertEquals("zr6-12 bdc fcu", recipe.draft().getName());
        assertEquals("zr6-12-bdc-fcu", recipe.draft().getId());
    }

    @Test
    void brokenBuildingBlocksAreNotOffered() {
        Linker bdc = find(library.getLinkers(), "bdc");
        bdc.setSmiles("O[C:1](=O)c1ccc(cc");
        recipe = new NewCandidate(library);
        assertEquals(List.of("bdc"), ids(recipe.choices().leftOut()));
        recipe.setNode(find(recipe.choices().nodes(), "zr6-12"));
        recipe.setNet(find(recipe.choices().nets(), "net-fcu"));
        assertFalse(ids(recipe.choices().linkers()).contains("bdc"));
        assertThrows(IllegalArgumentException.class, () -> recipe.own(new NewCandidate(library).draft()));
    }
}

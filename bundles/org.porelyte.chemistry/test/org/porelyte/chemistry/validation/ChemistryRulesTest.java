// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.porelyte.chemistry.MolfileTest;
import org.porelyte.chemistry.composition.Recipes;
import org.porelyte.model.AmountBasis;
import org.porelyte.model.AnchorChemistry;
import org.porelyte.model.Binder;
import org.porelyte.model.BindingGroup;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.CounterIon;
import org.porelyte.model.DefectKind;
import org.porelyte.model.EndGroup;
import org.porelyte.model.EndPosition;
import org.porelyte.model.GroupRole;
import org.porelyte.model.MediumKind;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.ReferenceMaterial;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Rule;
import org.porelyte.model.validation.Severity;
import org.porelyte.model.validation.Validator;

/** Each rule is silent about sound recipes and speaks, alone, once its one thing is broken. */
class ChemistryRulesTest {

    private static final PorelyteFactory MAKE = PorelyteFactory.eINSTANCE;

    /** What is done to sound recipes, and which problems that gives, as {@code rule:field} in document order. */
    record Case(String title, Consumer<Sound> change, String... expected) {
        @Override
        public String toString() {
            return title;
        }
    }

    /** Recipes with a candidate of each kind in use. */
    static final class Sound {

        final Recipes recipes = new Recipes();
        final Candidate mofBzn = recipes.framework(recipes.zr6, recipes.vinylBdc, recipes.dhbdc);
        final Candidate lithium = recipes.framework(recipes.zr6, recipes.disulfo);
        final Candidate hkust = recipes.framework(recipes.cu2, recipes.btc);
        final Candidate polymer = recipes.polymer(recipes.mco);

        Sound() {
            recipes.mim.getConnectionPoints().forEach(point -> point.setBinding(BindingGroup.AZOLATE));
            recipes.chains(mofBzn, recipes.mco, OligomerMode.GRAFTED).setDegree(0.05);
            recipes.salt(mofBzn, recipes.litfsi, 2.0, AmountBasis.PER_FORMULA_UNIT);
            recipes.medium(lithium, recipes.pc, 25.0, AmountBasis.MASS_PERCENT);
            recipes.exchange(lithium, "[Li+]", "Li", 1);
            recipes.framework(recipes.zn4o, recipes.bdc);
            recipes.framework(recipes.zinc, recipes.mim);
            end(EndPosition.HEAD, "[H]*");
            end(EndPosition.TAIL, "*C(C)(C)C#N");
        }

        void end(EndPosition position, String smiles) {
            EndGroup end = MAKE.createEndGroup();
            end.setPosition(position);
            end.setSmiles(smiles);
            recipes.mco.getEndGroups().add(end);
        }

        CounterIon counterIon(String smiles, double fraction) {
            CounterIon ion = MAKE.createCounterIon();
            ion.setSmiles(smiles);
            ion.setFraction(fraction);
            recipes.mco.getCounterIons().add(ion);
            return ion;
        }
    }

    static Stream<Case> broken() {
        return Stream.of(texts(), groups(), linkers(), chains(), substances(), recipes()).flatMap(List::stream);
    }

    private static List<Case> texts() {
        return List.of(
                new Case("broken linker", s -> s.recipes.bdc.setSmiles("O[C:1](=O)c1ccc(cc1[C:2](O)=O"),
                        "smiles:smiles"),
                new Case("pentavalent carbon", s -> s.recipes.pc.setSmiles("CC1(C)(C)COC(=O)O1"), "smiles:smiles"),
                new Case("broken counter-ion", s -> s.recipes.amim.setCounterIonSmiles("F[N-"),
                        "smiles:counterIonSmiles"),
                new Case("broken mobile ion", s -> s.lithium.getIon().setIon("Li+"), "smiles:ion"),
                new Case("no structure", s -> s.recipes.litfsi.setSmiles(" "), "structure:smiles"),
                new Case("end without structure", s -> s.recipes.mco.getEndGroups().get(0).setSmiles(null),
                        "structure:smiles"),
                new Case("broken molfile", s -> s.recipes.bdc.setMolfile("formic acid"), "molfile:molfile"),
                new Case("molfile of another linker", s -> s.recipes.bdc.setMolfile(MolfileTest.FORMIC_ACID),
                        "molfile:molfile"),
                new Case("broken node", s -> s.recipes.zr6.setFormula("Zr6O4(OH4"), "formula:formula"),
                new Case("node without formula", s -> s.recipes.cu2.setFormula(null), "formula:formula"),
                new Case("broken cap", s -> s.recipes.defect(s.hkust, DefectKind.MISSING_LINKER, 0.1, "Hx", -1),
                        "formula:capFormula"),
                new Case("broken comparator", s -> {
                    ReferenceMaterial material = MAKE.createReferenceMaterial();
                    material.setFormula("Li1,3");
                    s.recipes.library.getReferenceMaterials().add(material);
                }, "formula:formula"));
    }

    private static List<Case> groups() {
        return List.of(
                new Case("broken SMARTS", s -> s.recipes.nitro.setSmarts("c[NX3+"), "smarts:smarts"),
                new Case("neither SMARTS nor SMILES", s -> {
                    s.recipes.nitro.setSmarts("");
                    s.recipes.nitro.setSmiles(null);
                }, "smarts:smarts"),
                new Case("group without attachment", s -> s.recipes.nitro.setSmiles("[N+](=O)[O-]"),
                        "group-attachment:smiles"),
                new Case("group on two places", s -> s.recipes.nitro.setSmiles("*C(*)=O"), "group-attachment:smiles"),
                new Case("group on a double bond", s -> s.recipes.group("oxo", "C=O", "*=O", 0, GroupRole.OTHER),
                        "group-attachment:smiles"),
                new Case("pattern of another group", s -> s.recipes.nitro.setSmarts("c[NX3H2]"),
                        "group-pattern:smarts"),
                new Case("methyl gives no proton", s -> s.recipes.group("me", "[CH3]", "*C", -1, GroupRole.OTHER),
                        "group-charge:exchangedCharge"),
                new Case("cation takes no cation", s -> s.recipes.group("nme3", "C[N+](C)(C)C", "*[N+](C)(C)C", 1,
                        GroupRole.OTHER), "group-charge:exchangedCharge"),
                new Case("donor that is not there", s -> s.recipes.hydroxyl.getDonorAtoms().add("N"),
                        "donor-atoms:donorAtoms"));
    }

    private static List<Case> linkers() {
        return List.of(
                new Case("connection nowhere", s -> s.recipes.dhbdc.getConnectionPoints().get(1).setAtomMap(7),
                        "connection-atom:atomMap"),
                new Case("carboxylate on a ring atom",
                        s -> s.recipes.bdc.setSmiles("OC(=O)[c:1]1ccc(cc1)[C:2](O)=O"), "connection-atom:binding"),
                new Case("azolate that is a carboxylate",
                        s -> s.recipes.bdc.getConnectionPoints().get(0).setBinding(BindingGroup.AZOLATE),
                        "connection-atom:binding"),
                new Case("more protons than there are", s -> s.recipes.dhbdc.getConnectionPoints().get(0)
                        .setProtonsLost(4), "protons-lost:connectionPoints", "charge-balance:null"),
                new Case("acid that binds nowhere", s -> s.recipes.bdc.setSmiles(
                        "O[C:1](=O)c1cc(C(=O)O)c(cc1)[C:2](O)=O"), "free-acid:topicity"),
                new Case("anchor nowhere", s -> s.recipes.vinylBdc.getGraftAnchors().get(0).setAtomMap(9),
                        "anchor-atom:atomMap"),
                new Case("anchor on a saturated carbon",
                        s -> s.recipes.vinylBdc.setSmiles("O[C:1](=O)c1cc(C[CH3:4])c(cc1)[C:2](O)=O"),
                        "anchor-atom:chemistry"),
                new Case("amine that is a vinyl", s -> {
                    s.recipes.vinylBdc.getGraftAnchors().get(0).setChemistry(AnchorChemistry.AMINE);
                    s.recipes.mco.setAnchorChemistry(AnchorChemistry.AMINE);
                }, "anchor-atom:chemistry"));
    }

    private static List<Case> chains() {
        return List.of(
                new Case("nothing to polymerise", s -> s.recipes.amim.setSmiles("CCC[n+]1ccn(C)c1"),
                        "polymerisable-bond:smiles"),
                new Case("mapped atoms apart", s -> s.recipes.amim.setSmiles("[CH2:1]=C[CH2:2][n+]1ccn(C)c1"),
                        "polymerisable-bond:smiles"),
                new Case("monomer with its counter-ion", s -> {
                    s.recipes.amim.setSmiles("[CH2:1]=[CH:2]C[n+]1ccn(C)c1.[Br-]");
                    s.recipes.amim.setCounterIonSmiles(null);
                }, "polymerisable-bond:smiles"),
                new Case("cation alone", s -> s.recipes.amim.setCounterIonSmiles(null),
                        "monomer-charge:counterIonSmiles"),
                new Case("two cations", s -> s.recipes.amim.setCounterIonSmiles("[Li+]"),
                        "monomer-charge:counterIonSmiles"),
                new Case("neutral monomer with an ion", s -> s.recipes.amim.setSmiles("[CH2:1]=[CH:2]CO"),
                        "monomer-charge:counterIonSmiles"),
                new Case("shares of ions", s -> s.counterIon("[Br-]", 0.5), "counter-ions:counterIons"),
                new Case("cation for a cation", s -> s.counterIon("[Na+]", 1), "counter-ions:smiles"),
                new Case("two heads", s -> s.end(EndPosition.HEAD, "*C"), "end-group:endGroups"),
                new Case("end on nothing", s -> s.recipes.mco.getEndGroups().get(1).setSmiles("CC#N"),
                        "end-group:smiles"));
    }

    private static List<Case> substances() {
        return List.of(
                new Case("salt of one ion", s -> s.recipes.litfsi.setSmiles(Recipes.TFSI), "salt-charge:smiles"),
                new Case("salt of molecules", s -> s.recipes.litfsi.setSmiles("[Li]Cl"), "salt-charge:smiles"),
                new Case("charged solvent", s -> s.recipes.pc.setSmiles("[OH3+]"), "medium-charge:smiles"),
                new Case("ionic liquid of molecules", s -> s.recipes.pc.setKind(MediumKind.IONIC_LIQUID),
                        "medium-charge:kind"),
                new Case("binder with one end", s -> {
                    Binder binder = MAKE.createBinder();
                    binder.setRepeatUnitSmiles("*C(F)(F)C(F)F");
                    s.recipes.library.getBinders().add(binder);
                }, "binder-attachment:repeatUnitSmiles"));
    }

    private static List<Case> recipes() {
        return List.of(
                new Case("mobile anion", s -> s.lithium.getIon().setIon("[Cl-]"), "mobile-ion:ion"),
                new Case("symbol of another ion", s -> s.lithium.getIon().setSymbol("Na"), "mobile-ion:symbol"),
                new Case("nothing to exchange", s -> s.recipes.exchange(s.hkust, "[Li+]", "Li", 1), "exchange:degree"),
                new Case("node charge", s -> s.recipes.zn4o.setCharge(5), "charge-balance:null"),
                new Case("caps without charge", s -> s.recipes.defect(s.hkust, DefectKind.MISSING_LINKER, 0.1, "HO", 0),
                        "charge-balance:null"),
                new Case("chains of another chemistry", s -> s.recipes.mco.setAnchorChemistry(AnchorChemistry.AMINE),
                        "graft-chemistry:oligomer"),
                new Case("group on a linker that is not there",
                        s -> s.recipes.functionalise(s.hkust, s.recipes.nitro, s.recipes.bdc, 1),
                        "functionalised-linker:linker"),
                new Case("more groups than hydrogens",
                        s -> s.recipes.functionalise(s.hkust, s.recipes.nitro, null, 3.5),
                        "functionalised-linker:degree"),
                new Case("every second node missing",
                        s -> s.recipes.defect(s.hkust, DefectKind.MISSING_NODE, 0.5, "HO", -1), "defects:defects"),
                new Case("neat in a framework", s -> s.recipes.chains(s.hkust, s.recipes.mco, OligomerMode.NEAT),
                        "oligomer-mode:mode"),
                new Case("guest in a polymer", s -> s.recipes.chains(s.polymer, s.recipes.mco, OligomerMode.GUEST),
                        "oligomer-mode:oligomers", "oligomer-mode:mode"));
    }

    private static List<Problem> problems(Sound sound) {
        return new Validator(ChemistryRules.all()).validate(sound.recipes.library);
    }

    @Test
    void soundRecipesHaveNoProblems() {
        assertEquals(List.of(), problems(new Sound()));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void eachRuleSpeaksOfItsOwn(Case broken) {
        Sound sound = new Sound();
        broken.change().accept(sound);
        List<Problem> problems = problems(sound);
        assertEquals(List.of(broken.expected()), problems.stream().map(problem -> problem.ruleId() + ":"
                + problem.field().map(field -> field.getName()).orElse(null)).toList(), problems::toString);
        for (Problem problem : problems) {
            assertTrue(problem.message().endsWith("."), problem.message());
            assertFalse(problem.message().contains("\n"), problem.message());
            assertFalse(problem.fix().isBlank());
        }
    }

    @Test
    void everyRuleIsBrokenByACase() {
        Set<String> broken = broken().flatMap(c -> Stream.of(c.expected())).map(text -> text.split(":")[0])
                .collect(Collectors.toCollection(HashSet::new));
        assertEquals(ChemistryRules.all().stream().map(Rule::id).collect(Collectors.toSet()), broken);
    }

    @Test
    void aBrokenSmilesSaysWhere() {
        Sound sound = new Sound();
        sound.recipes.bdc.setSmiles("O[C:1](=O)c1ccc(cc1[C:2](O)=O");
        Problem problem = problems(sound).get(0);
        assertEquals(Severity.ERROR, problem.severity());
        assertTrue(problem.message().startsWith("linker 'bdc' (bdc), field 'smiles': 'O[C:1](=O)c1ccc(cc1[C:2](O)=O': "
                + "SMILES broken at character 30: "), problem.message());
    }

    @Test
    void whatIsNotKnownIsNoProblem() {
        Sound sound = new Sound();
        sound.recipes.candidate(CandidateKind.FRAMEWORK);
        sound.recipes.salt(sound.lithium, sound.recipes.litfsi, null, AmountBasis.MASS_PERCENT);
        sound.recipes.chains(sound.lithium, sound.recipes.mco, OligomerMode.GUEST);
        assertEquals(List.of(), problems(sound));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.porelyte.chemistry.validation.ChemistryRulesTest.Case;
import org.porelyte.chemistry.validation.ChemistryRulesTest.Sound;
import org.porelyte.model.AnchorChemistry;
import org.porelyte.model.DefectKind;
import org.porelyte.model.Library;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Severity;
import org.porelyte.model.validation.Validator;

/**
 * Each fix of chemistry, found on a copy of a library in which one thing is broken and applied to the library itself,
 * makes its problem go away and no error come.
 */
class ChemistryFixesTest {

    /** Case: rule -> fixes; those with ! are safe. */
    private static final String OFFERED = """
            acid that is numbered: free-acid -> Add connection points at all carboxylic acids
            allyl without its ion: monomer-charge -> Clear counterIonSmiles
            anchor nowhere: anchor-atom -> Set atomMap to 3, Set atomMap to 4
            anchor that is numbered: anchor-atom -> Set atomMap to 3, Set atomMap to 4
            azide that is hydroxyl: anchor-atom -> Set chemistry to HYDROXYL
            azide that is hydroxyl: graft-chemistry -> Set mode to GUEST
            azolate that is a carboxylate: connection-atom -> Set binding to CARBOXYLATE, Set binding to \
            CARBOXYLATE_PHENOLATE
            broken comparator: formula -> Set formula to 'Li1.3'
            broken mobile ion: smiles -> Set ion to '[Li+]'
            broken molfile: molfile -> Clear molfile
            caps of missing linkers: charge-balance -> Give the caps of defect 1 the charge -1
            caps without charge: charge-balance -> Give the caps of defect 1 the charge -1
            cation for a cation: counter-ions -> Remove this entry
            cation takes no cation: group-charge -> Set exchangedCharge to 0
            chains of another chemistry: graft-chemistry -> Set mode to GUEST
            charge as in a formula: smiles -> !Set smiles to '[Zn+2].[Cl-].[Cl-]'
            connection nowhere: connection-atom -> Set atomMap to 2
            donor in small letters: donor-atoms -> !Write O for o
            donor that is not there: donor-atoms -> Remove N from the donor atoms
            end on nothing: end-group -> Set smiles to '*CC#N'
            group on a linker that is not there: functionalised-linker -> Put the group on all linkers of the \
            candidate, Choose linker 'btc' (btc)
            group without attachment: group-attachment -> Set smiles to '*[N+](=O)[O-]'
            guest in a polymer: oligomer-mode -> !Set mode to NEAT
            ion by its symbol: structure -> Set ion to '[Li+]'
            ionic liquid of molecules: medium-charge -> Set kind to SOLVENT
            methyl gives no proton: group-charge -> Set exchangedCharge to 0
            molfile of another linker: molfile -> Clear molfile
            monomer with its counter-ion: polymerisable-bond -> !Move '[Br-]' to counterIonSmiles
            more groups than hydrogens: functionalised-linker -> Set degree to 3
            more protons than there are: protons-lost -> Let each connection point lose as many protons as its \
            binding group does, 2 in all
            name for a structure: smiles -> Set smiles to 'O=C1OCCO1'
            neat in a framework: oligomer-mode -> Set mode to GUEST
            neutral monomer with an ion: monomer-charge -> Clear counterIonSmiles
            no structure: structure -> Set smiles to '[Li+].FC(F)(F)S(=O)(=O)[N-]S(=O)(=O)C(F)(F)F'
            node charge: charge-balance -> Give node 'zn4o' (zn4o) the charge +6
            node of two candidates: charge-balance -> Give node 'cu2' (cu2) the charge +4
            nothing to exchange: exchange -> Take the ion exchange out
            one chloride short: salt-charge -> Set smiles to '[Zn+2].[Cl-].[Cl-]'
            pattern of another group: group-pattern -> Set smarts to '*[N+](=O)[O-]'
            salt by its name: structure -> Set smiles to '[Li+].FC(F)(F)S(=O)(=O)[N-]S(=O)(=O)C(F)(F)F'
            salt of molecules: salt-charge -> !Set smiles to '[Li+].[Cl-]'
            shares of ions: counter-ions -> !Set fraction to 1
            subscripts: formula -> !Set formula to 'Zr6O4(OH)4'
            symbol of another ion: mobile-ion -> Set symbol to 'Li'
            two heads: end-group -> Keep the first group at the HEAD
            two linkers per ion: charge-balance -> Exchange ions to a degree of 1
            two linkers per ion: group-pattern -> Set smarts to '*S(=O)(=O)O'
            typographic minus: smiles -> !Set smiles to '[Li+].[Cl-]'
            unnumbered point: connection-atom -> Set atomMap to 2
            """;

    private final Validator validator = new Validator(ChemistryRules.all());

    private static Stream<Case> cases() {
        // left out: there the chain is wrong in the same way as the anchor, which shows once one of them is right
        return Stream.concat(ChemistryRulesTest.broken().filter(c -> !c.title().equals("amine that is a vinyl")),
                Stream.of(
                new Case("typographic minus", s -> s.recipes.litfsi.setSmiles("[Li+].[Cl\u2212]")),
                new Case("charge as in a formula", s -> s.recipes.litfsi.setSmiles("[Zn2+].[Cl-].[Cl-]")),
                new Case("subscripts", s -> s.recipes.zr6.setFormula("Zr\u2086O\u2084(OH)\u2084")),
                new Case("name for a structure", s -> s.recipes.pc.setSmiles("ethylene carbonate")),
                new Case("salt by its name", s -> s.recipes.litfsi.setSmiles(null)),
                new Case("ion by its symbol", s -> s.lithium.getIon().setIon("")),
                new Case("unnumbered point", s -> s.recipes.bdc.getConnectionPoints().get(1).setAtomMap(7)),
                new Case("acid that is numbered", s -> s.recipes.bdc.setSmiles(
                        "O[C:1](=O)c1cc([C:3](=O)O)c(cc1)[C:2](O)=O")),
                new Case("anchor that is numbered", s -> s.recipes.vinylBdc.getGraftAnchors().get(0).setAtomMap(8)),
                new Case("allyl without its ion", s -> s.recipes.amim.setSmiles("[CH2:1]=[CH:2]CO")),
                new Case("one chloride short", s -> s.recipes.litfsi.setSmiles("[Zn+2].[Cl-]")),
                new Case("donor in small letters", s -> s.recipes.hydroxyl.getDonorAtoms().set(0, "o")),
                new Case("neat in a framework", s -> s.recipes.chains(s.hkust, s.recipes.mco, OligomerMode.NEAT)),
                new Case("two linkers per ion", s -> {
                    s.recipes.sulfonic.setSmarts("[#6]S(=O)(=O)[OX1-]");
                    s.recipes.disulfo.setSmiles(s.recipes.disulfo.getSmiles().replace("S(=O)(=O)O", "S(=O)(=O)[O-]"));
                    s.lithium.getIon().setDegree(0.5);
                }),
                new Case("caps of missing linkers", s -> s.recipes.defect(s.hkust, DefectKind.MISSING_LINKER, 0.1,
                        "HO", 0)),
                new Case("node of two candidates", s -> {
                    s.recipes.framework(s.recipes.cu2, s.recipes.bdc);
                    s.recipes.cu2.setCharge(2);
                }),
                new Case("azide that is hydroxyl", s -> {
                    s.recipes.vinylBdc.setSmiles("O[C:1](=O)c1cc([OH:4])c(cc1)[C:2](O)=O");
                    s.recipes.mco.setAnchorChemistry(AnchorChemistry.HYDROXYL);
                })));
    }

    @TestFactory
    Stream<DynamicTest> eachFixSolvesItsProblemAndNothingElse() {
        return cases().flatMap(broken -> {
            List<Problem> problems = validator.validate(broken(broken));
            return IntStream.range(0, problems.size()).boxed()
                    .flatMap(i -> IntStream.range(0, problems.get(i).fixes().size())
                            .mapToObj(j -> DynamicTest.dynamicTest(broken + ": " + problems.get(i).fixes().get(j),
                                    () -> check(broken, i, j))));
        });
    }

    private void check(Case broken, int problemIndex, int fixIndex) {
        Library library = broken(broken);
        Library copy = EcoreUtil.copy(library);
        List<Problem> before = validator.validate(copy);
        Problem problem = before.get(problemIndex);
        EObject element = EcoreUtil.getEObject(library, EcoreUtil.getRelativeURIFragmentPath(copy, problem.element()));
        assertTrue(problem.fixes().stream().filter(Fix::isSafe).count() <= 1, "two safe fixes");

        problem.fixes().get(fixIndex).applyTo(element);

        List<Problem> after = validator.validate(library);
        assertTrue(after.stream().noneMatch(p -> p.element() == element && p.ruleId().equals(problem.ruleId())
                && p.feature() == problem.feature()), () -> "still there: " + after);
        List<String> came = errors(after);
        errors(before).forEach(came::remove);
        assertEquals(List.of(), came, "errors that were not there before");
        Set<EObject> references = new HashSet<>();
        library.eAllContents().forEachRemaining(e -> references.addAll(e.eCrossReferences()));
        assertTrue(references.stream().noneMatch(r -> EcoreUtil.isAncestor(copy, r)), "leads into the copy");
    }

    private static List<String> errors(List<Problem> problems) {
        return new ArrayList<>(problems.stream().filter(p -> p.severity() == Severity.ERROR)
                .map(p -> p.ruleId() + " " + p.field().map(f -> f.getName()).orElse("")).toList());
    }

    private static Library broken(Case broken) {
        Sound sound = new Sound();
        broken.change().accept(sound);
        return sound.recipes.library;
    }

    @Test
    void whatIsOfferedAndWhatIsSafe() {
        List<String> offered = cases().flatMap(broken -> validator.validate(broken(broken)).stream()
                .filter(problem -> !problem.fixes().isEmpty())
                .map(problem -> broken + ": " + problem.ruleId() + " -> " + String.join(", ", problem.fixes().stream()
                        .map(fix -> (fix.isSafe() ? "!" : "") + fix.label()).toList()))).distinct().sorted().toList();
        assertEquals(OFFERED.lines().toList(), offered);
    }
}

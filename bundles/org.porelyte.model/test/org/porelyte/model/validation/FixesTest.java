// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.porelyte.model.CandidateKind;
import org.porelyte.model.Library;
import org.porelyte.model.NamedElement;
import org.porelyte.model.validation.ModelRulesTest.Case;

/**
 * Each fix, found on a copy of a library in which one thing is broken and applied to the library itself, makes its
 * problem go away and no error come.
 */
class FixesTest {

    /** Case: rule -> fixes; those with ! are safe. */
    private static final String OFFERED = """
            Celsius for kelvin: positive -> Take -20 for degrees Celsius and set temperature to 253.15 K, Clear \
            temperature
            DOIs with commas: doi -> !Set citation to '10.1021/ar800124u 10.1002/adma.202304685'
            URL for a DOI: doi -> !Set citation to '10.1021/ar800124u'
            all weights zero: length-weights -> Clear lengthWeights
            amount of no medium: medium-amount -> Clear amount
            an edge as vertex: net-vertices -> Leave out those below 3
            binder not named: form-material -> Choose binder 'The ptfe' (ptfe)
            binder of a powder not named: form-material -> Choose binder 'The ptfe' (ptfe), Set binderMassFraction to 0
            blank id: identifier -> !Make an id from the name
            bound with two ends: value-form -> Set form to RANGE, Clear upper
            calculated literature: predicted-provenance -> Set provenance to PREDICTED, Clear calculator
            chains called a framework: framework-recipe -> Set kind to POLYMER
            citation beside: literature-citation -> Set citation to '10.1002/adma.202304685'
            citation of the owner only: literature-citation -> Set citation to '10.1002/adma.202304685'
            composite with itself among others: composite-cycle -> Remove the constituent candidate 'The composite' \
            (composite) and scale the fractions of the others
            constituent that is not set: required-reference -> Remove this constituent and scale the fractions of \
            the others
            constituents of a polymer that has none: constituents -> Set kind to COMPOSITE, Clear constituents
            constituents of a polymer that has none: framework-recipe -> Set kind to COMPOSITE
            deleted linker: dangling-reference -> Put linker 'The hydroxy' (hydroxy) back into the library, Remove \
            this linker and scale the fractions of the others
            framework called a composite: constituents -> Set kind to FRAMEWORK
            framework with constituents: constituents -> Clear constituents
            framework without net: framework-recipe -> Choose net 'The net-fcu' (net-fcu)
            from 0: oligomer-length -> Let the shortest chain have 1 repeat unit
            from above to: oligomer-length -> Exchange the two lengths
            graft degree above 1: fraction-range -> Set degree to 0.015
            graft without anchor: graft-anchor -> Set mode to GUEST
            half a band: band -> Clear p05
            id of the library: unique-identifier -> !Give this one another id
            id with a blank: identifier -> !Put hyphens in place of other characters
            infinite chains: non-negative -> Clear chainsPerFormulaUnit
            ion degree in per cent: fraction-range -> Set degree to 0.8
            length told twice: length-weights -> Add the weight to that of the first entry
            list with a number: value-form -> Set form to EXACT, Clear number and upper
            mapped atom without point: topicity -> Add connection points at the atoms :3, Set the topicity to 2
            masses above 1: composite-mass -> Set massFraction to 0.8
            median outside the band: band -> Put the quantiles in order
            negative amount: non-negative -> Set value to 1, Clear value
            negative functionalisation: non-negative -> Set degree to 2
            negative weight: non-negative -> Set weight to 1
            net in capitals: net-symbol -> !Set symbol to 'fcu'
            net of another node: net-topology -> Choose net 'The net-fcu' (net-fcu)
            net without vertices: net-vertices -> !Set them to 12, as of the net fcu
            no fractions: linker-fractions -> Make the fractions equal, 0.5 each
            no id: identifier -> !Make an id from the name
            no name: name -> Name it 'cell' like its id
            no thickness: positive -> Clear thickness
            number in the text only: value-form -> Take the number from the text '> 1e-4'
            number without unit: value-unit -> Set unit to '1'
            objective without quantity: objective -> Remove this entry
            objective without weight: objective -> Set weight to 1, Remove this entry
            oligomer without monomer: required-reference -> Choose monomer 'The amim' (amim)
            one linker of 0.7: graft-anchor -> Set mode to GUEST
            one linker of 0.7: linker-fractions -> !Set fraction to 1
            other source: doi -> Move it to notes
            point beside the mapped atom: topicity -> Set atomMap to 3
            polymer with a net: polymer-recipe -> Clear net
            predicted by nothing: predicted-provenance -> Set provenance to LITERATURE
            proxy: dangling-reference -> !Choose the element of this library with the id 'hydroxy', Remove this \
            linker and scale the fractions of the others
            range upside down: value-form -> !Exchange the two ends
            range without upper: value-form -> Set form to EXACT
            rounding noise: fraction-range -> !Set degree to 1
            same id twice: unique-identifier -> Give this one another id
            share without linker: graft-anchor -> Set mode to GUEST
            share without linker: required-reference -> Remove this linker and scale the fractions of the others
            sum of 0.9: linker-fractions -> Scale the fractions so that they sum to 1, Make the fractions equal, 0.5 \
            each
            symbol in the name: net-symbol -> Set symbol to 'fcu'
            thirds: linker-fractions -> !Scale the fractions so that they sum to 1, Make the fractions equal, \
            0.333333333 each
            threshold without quantity: threshold -> Remove this entry
            threshold without value: threshold -> Remove this entry
            topicity not set: topicity -> !Set the topicity to 3
            unit beside: value-unit -> Set unit to 'S/cm', Set unit to '1'
            unused node without connections: node-connectivity -> Set connectivity to 12
            weight of a length outside: length-weights -> Remove this entry, Let the chains have 33 repeat units too
            words for a number: value-form -> Make the form TEXT
            """;

    private final Validator validator = new Validator(ModelRules.all());

    private static Stream<Case> cases() {
        return Stream.concat(ModelRulesTest.broken(), Stream.of(
                new Case("other source", s -> s.cell.setCitation("Handbook, p. 7")),
                new Case("DOIs with commas", s -> s.cell.setCitation("doi:10.1021/ar800124u, 10.1002/adma.202304685")),
                new Case("thirds", s -> {
                    s.framework.getLinkers().add(s.share(s.hydroxy, 0.33));
                    s.framework.getLinkers().forEach(share -> share.setFraction(0.33));
                }),
                new Case("one linker of 0.7", s -> s.framework.getLinkers().remove(0)),
                new Case("no fractions", s -> s.framework.getLinkers().forEach(share -> share.setFraction(0))),
                new Case("rounding noise", s -> s.graft.setDegree(1 + 1e-12)),
                new Case("topicity not set", s -> s.btc.setTopicity(0)),
                new Case("mapped atom without point", s -> {
                    s.btc.setSmiles("O[C:1](=O)c1cc([C:2](O)=O)cc(c1)[C:3](O)=O");
                    s.btc.getConnectionPoints().remove(2);
                }),
                new Case("point beside the mapped atom", s -> {
                    s.btc.setSmiles("O[C:1](=O)c1cc([C:2](O)=O)cc(c1)[C:3](O)=O");
                    s.btc.getConnectionPoints().get(2).setAtomMap(0);
                }),
                new Case("unused node without connections", s -> s.zr6.setConnectivity(0)),
                new Case("symbol in the name", s -> {
                    s.fcu.setName("fcu");
                    s.fcu.setSymbol(" ");
                }),
                new Case("framework without net", s -> s.framework.setNet(null)),
                new Case("net of another node", s -> s.framework.setNet(s.tbo)),
                new Case("constituents of a polymer that has none", s -> {
                    s.polymer.setKind(CandidateKind.FRAMEWORK);
                    s.polymer.getOligomers().clear();
                    s.polymer.getConstituents().add(s.constituent(s.framework, 1));
                }),
                new Case("chains called a framework", s -> s.polymer.setKind(CandidateKind.FRAMEWORK)),
                new Case("framework called a composite", s -> s.framework.setKind(CandidateKind.COMPOSITE)),
                new Case("composite with itself among others", s -> {
                    s.composite.getConstituents().get(0).setMassFraction(0.4);
                    s.composite.getConstituents().add(s.constituent(s.composite, 0.4));
                }),
                new Case("constituent that is not set", s -> {
                    s.composite.getConstituents().get(0).setMassFraction(0.4);
                    s.composite.getConstituents().add(s.constituent(null, 0.4));
                }),
                new Case("binder of a powder not named", s -> {
                    s.framework.setForm(EcoreUtil.copy(s.composite.getForm()));
                    s.framework.getForm().setBinder(null);
                }),
                new Case("number in the text only", s -> {
                    s.value.unsetNumber();
                    s.value.setText("> 1e-4");
                }),
                new Case("words for a number", s -> {
                    s.value.unsetNumber();
                    s.value.setText("high");
                }),
                new Case("citation beside", s -> {
                    s.framework.getValues().add(EcoreUtil.copy(s.value));
                    s.value.setCitation(" ");
                }),
                new Case("unit beside", s -> {
                    s.value.setQuantity("transport.sigma");
                    s.framework.getValues().add(EcoreUtil.copy(s.value));
                    s.value.setUnit(null);
                })));
    }

    @TestFactory
    Stream<DynamicTest> eachFixSolvesItsProblemAndNothingElse() {
        return cases().flatMap(broken -> {
            List<Problem> problems = validator.validate(broken(broken));
            return Stream.iterate(0, i -> i < problems.size(), i -> i + 1)
                    .flatMap(i -> Stream.iterate(0, j -> j < problems.get(i).fixes().size(), j -> j + 1)
                            .map(j -> DynamicTest.dynamicTest(broken + ": " + problems.get(i).fixes().get(j),
                                    () -> check(broken, i, j))));
        });
    }

    private void check(Case broken, int problemIndex, int fixIndex) {
        Library library = broken(broken);
        Library copy = EcoreUtil.copy(library);
        List<Problem> before = validator.validate(copy);
        Problem problem = before.get(problemIndex);
        EObject element = original(problem.element(), copy, library);
        Fix fix = problem.fixes().get(fixIndex);
        assertTrue(problem.fixes().stream().filter(Fix::isSafe).count() <= 1, "two safe fixes");

        Set<EObject> near = near(element);
        Set<EObject> changed = new HashSet<>();
        library.eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                changed.add((EObject) notification.getNotifier());
            }
        });
        fix.applyTo(element);

        List<Problem> after = validator.validate(library);
        assertTrue(after.stream().noneMatch(p -> p.element() == element && p.ruleId().equals(problem.ruleId())
                && p.message().equals(problem.message())), () -> "still there: " + after);
        List<String> came = errors(after);
        errors(before).forEach(came::remove);
        assertEquals(List.of(), came, "errors that were not there before");
        assertTrue(!changed.isEmpty() && near.containsAll(changed), changed::toString);
        assertTrue(references(library).stream().noneMatch(r -> EcoreUtil.isAncestor(copy, r)), "leads into the copy");
    }

    /** What may be changed: the element, what it holds, what holds it, and the other entries of the same list. */
    private static Set<EObject> near(EObject element) {
        Set<EObject> near = new HashSet<>();
        EObject owner = element.eContainer();
        boolean entry = !(element instanceof NamedElement) && owner != null;
        (entry ? owner : element).eAllContents().forEachRemaining(near::add);
        for (EObject holder = element; holder != null; holder = holder.eContainer()) {
            near.add(holder);
        }
        return near;
    }

    private static Set<EObject> references(Library library) {
        Set<EObject> references = new HashSet<>();
        library.eAllContents().forEachRemaining(element -> references.addAll(element.eCrossReferences()));
        return references;
    }

    private static List<String> errors(List<Problem> problems) {
        return new ArrayList<>(problems.stream().filter(p -> p.severity() == Severity.ERROR)
                .map(p -> p.ruleId() + " " + p.field().map(f -> f.getName()).orElse("")).toList());
    }

    private static Library broken(Case broken) {
        SoundLibrary sound = new SoundLibrary();
        broken.change().accept(sound);
        return sound.library;
    }

    private static EObject original(EObject element, Library copy, Library library) {
        return element == copy ? library
                : EcoreUtil.getEObject(library, EcoreUtil.getRelativeURIFragmentPath(copy, element));
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

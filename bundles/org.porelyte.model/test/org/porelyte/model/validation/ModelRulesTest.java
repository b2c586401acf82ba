// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.porelyte.model.AmountBasis;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.GroupRole;
import org.porelyte.model.Linker;
import org.porelyte.model.MediumKind;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.ValueForm;

/** Each rule is silent about a sound library and speaks, alone, once its one thing is broken. */
class ModelRulesTest {

    private static final PorelyteFactory MAKE = PorelyteFactory.eINSTANCE;

    /** What is done to a sound library, and which problems that gives, as {@code rule:field} in document order. */
    record Case(String title, Consumer<SoundLibrary> change, String... expected) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Case> broken() {
        return Stream.of(identity(), ranges(), frameworks(), composites(), oligomers(), values(), profiles())
                .flatMap(List::stream);
    }

    private static List<Case> identity() {
        return List.of(
                new Case("no id", s -> s.vinyl.setId(null), "identifier:id"),
                new Case("blank id", s -> s.vinyl.setId(" "), "identifier:id"),
                new Case("id with a blank", s -> s.vinyl.setId("vinyl bdc"), "identifier:id"),
                new Case("same id twice", s -> s.hydroxy.setId("vinyl"), "unique-identifier:id"),
                new Case("id of the library", s -> s.cell.setId("lib"), "unique-identifier:id"),
                new Case("no name", s -> s.cell.setName(null), "name:name"),
                new Case("URL for a DOI", s -> s.cell.setCitation("https://doi.org/10.1021/ar800124u"), "doi:citation"),
                new Case("second of two is no DOI", s -> s.value.setCitation(SoundLibrary.DOI + " ibid."),
                "doi:citation"),
                new Case("share without linker", s -> s.framework.getLinkers().get(0).setLinker(null),
                        "required-reference:linker", "graft-anchor:mode"),
                new Case("oligomer without monomer", s -> s.oligomer.setMonomer(null), "required-reference:monomer"),
                new Case("deleted linker", s -> s.library.getLinkers().remove(s.hydroxy), "dangling-reference:linker"),
                new Case("proxy", s -> s.framework.getLinkers().get(1).setLinker(proxy(s.hydroxy)),
                        "dangling-reference:linker"));
    }

    private static List<Case> ranges() {
        return List.of(
                new Case("ion degree in per cent", s -> {
                    s.framework.setIon(MAKE.createIonExchange());
                    s.framework.getIon().setDegree(80);
                }, "fraction-range:degree"),
                new Case("graft degree above 1", s -> s.graft.setDegree(1.5), "fraction-range:degree"),
                new Case("negative defects", s -> {
                    s.framework.getDefects().add(MAKE.createDefect());
                    s.framework.getDefects().get(0).setFraction(-0.1);
                }, "fraction-range:fraction"),
                new Case("not a number", s -> s.graft.setDegree(Double.NaN), "fraction-range:degree"),
                new Case("negative amount", s -> s.saltContent.getAmount().setValue(-1), "non-negative:value"),
                new Case("negative functionalisation", s -> functionalise(s, -2), "non-negative:degree"),
                new Case("infinite chains", s -> s.graft.setChainsPerFormulaUnit(Double.POSITIVE_INFINITY),
                        "non-negative:chainsPerFormulaUnit"),
                new Case("no thickness", s -> s.composite.getForm().setThickness(0), "positive:thickness"),
                new Case("Celsius for kelvin", s -> s.value.setTemperature(-20), "positive:temperature"));
    }

    private static List<Case> frameworks() {
        return List.of(
                new Case("point missing", s -> s.hydroxy.getConnectionPoints().remove(1), "topicity:topicity"),
                new Case("monotopic", s -> {
                    s.hydroxy.setTopicity(1);
                    s.hydroxy.getConnectionPoints().remove(1);
                }, "topicity:topicity"),
                new Case("two points on one atom", s -> s.hydroxy.getConnectionPoints().get(1).setAtomMap(1),
                        "topicity:atomMap"),
                new Case("point without atom", s -> s.hydroxy.getConnectionPoints().get(1).setAtomMap(0),
                        "topicity:atomMap"),
                new Case("node without connections", s -> s.library.getNodes().add(s.node("n", 0)),
                        "node-connectivity:connectivity"),
                new Case("net in capitals", s -> s.fcu.setSymbol("FCU"), "net-symbol:symbol"),
                new Case("net without symbol", s -> s.fcu.setSymbol(null), "net-symbol:symbol"),
                new Case("net without vertices", s -> s.fcu.getVertexConnectivities().clear(),
                        "net-vertices:vertexConnectivities"),
                new Case("an edge as vertex", s -> s.tbo.getVertexConnectivities().set(0, 2),
                        "net-vertices:vertexConnectivities"),
                new Case("framework without node", s -> s.framework.setNode(null), "framework-recipe:null"),
                new Case("sum of 0.9", s -> s.framework.getLinkers().get(1).setFraction(0.6),
                "linker-fractions:linkers"),
                new Case("8-connected node in fcu", s -> {
                    s.library.getNodes().add(s.node("zr8", 8));
                    s.framework.setNode(s.library.getNodes().get(1));
                }, "net-topology:node", "net-topology:net"),
                new Case("tritopic linker in fcu", s -> s.framework.getLinkers().get(1).setLinker(s.btc),
                        "net-topology:linker"),
                new Case("ditopic linkers alone in tbo", s -> {
                    s.zr6.setConnectivity(4);
                    s.framework.setNet(s.tbo);
                }, "net-topology:net"),
                new Case("polymer with a net", s -> s.polymer.setNet(s.fcu), "polymer-recipe:net"),
                new Case("polymer of nothing", s -> s.polymer.getOligomers().clear(), "polymer-recipe:oligomers"));
    }

    private static List<Case> composites() {
        return List.of(
                new Case("composite of nothing", s -> s.composite.getConstituents().clear(),
                "constituents:constituents"),
                new Case("framework with constituents", s ->
                s.framework.getConstituents().add(s.constituent(s.polymer, 1)),
                        "constituents:constituents"),
                new Case("masses above 1", s -> s.composite.getConstituents().get(0).setMassFraction(0.9),
                        "composite-mass:constituents"),
                new Case("contains itself", s -> s.composite.getConstituents().get(0).setCandidate(s.composite),
                        "composite-cycle:constituents"),
                new Case("contains itself through another", s -> {
                    s.polymer.setKind(CandidateKind.COMPOSITE);
                    s.polymer.getConstituents().add(s.constituent(s.composite, 1));
                    s.composite.getConstituents().get(0).setCandidate(s.polymer);
                }, "composite-cycle:constituents", "composite-cycle:constituents"),
                new Case("binder not named", s -> s.composite.getForm().setBinder(null), "form-material:binder"),
                new Case("scaffold not named", s -> {
                    s.composite.getForm().setScaffoldMassFraction(0.3);
                    s.composite.getConstituents().get(0).setMassFraction(0.5);
                }, "form-material:scaffold"),
                new Case("nothing but binder", s -> {
                    s.composite.getForm().setBinderMassFraction(1);
                    s.composite.getConstituents().get(0).setMassFraction(0);
                }, "form-material:null"),
                new Case("amount of no medium", s -> s.medium.setKind(MediumKind.NONE), "medium-amount:amount"),
                new Case("all salt and solvent", s -> s.saltContent.setAmount(s.amount(80, AmountBasis.MASS_PERCENT)),
                        "mass-percent:null"),
                new Case("cell without electrolyte", s -> s.cell.setElectrolyte(null), "cell-electrolyte:electrolyte"));
    }

    private static List<Case> oligomers() {
        return List.of(
                new Case("from 0", s -> s.oligomer.setFromLength(0), "oligomer-length:fromLength"),
                new Case("from above to", s -> s.oligomer.setToLength(11), "oligomer-length:toLength"),
                new Case("all weights zero", s -> s.weight(12, 0), "length-weights:lengthWeights"),
                new Case("weight of a length outside", s -> s.weight(33, 1), "length-weights:length"),
                new Case("length told twice", s -> {
                    s.weight(12, 1);
                    s.weight(12, 2);
                }, "length-weights:length"),
                new Case("negative weight", s -> {
                    s.weight(12, 1);
                    s.weight(13, -1);
                }, "non-negative:weight"),
                new Case("graft without anchor", s -> s.vinyl.getGraftAnchors().clear(), "graft-anchor:mode"));
    }

    private static List<Case> values() {
        return List.of(
                new Case("range without upper", s -> s.value.setForm(ValueForm.RANGE), "value-form:upper"),
                new Case("range upside down", s -> {
                    s.value.setForm(ValueForm.RANGE);
                    s.value.setUpper(1e-4);
                }, "value-form:upper"),
                new Case("exact without number", s -> s.value.unsetNumber(), "value-form:number"),
                new Case("bound with two ends", s -> {
                    s.value.setForm(ValueForm.LOWER_BOUND);
                    s.value.setUpper(1);
                }, "value-form:upper"),
                new Case("text without text", s -> {
                    s.value.setForm(ValueForm.TEXT);
                    s.value.unsetNumber();
                }, "value-form:text"),
                new Case("list with a number", s -> {
                    s.value.setForm(ValueForm.LIST);
                    s.value.setText("1190; 1050");
                }, "value-form:number"),
                new Case("number without unit", s -> s.value.setUnit(null), "value-unit:unit"),
                new Case("median outside the band", s -> {
                    s.value.setP05(1);
                    s.value.setP50(4);
                    s.value.setP95(3);
                }, "band:p95"),
                new Case("half a band", s -> s.value.setP05(1), "band:p95"),
                new Case("literature without citation", s -> s.value.setCitation(null), "literature-citation:citation"),
                new Case("citation of the owner only", s -> {
                    s.value.setCitation(null);
                    s.framework.setCitation(SoundLibrary.DOI);
                }, "literature-citation:citation"),
                new Case("predicted by nothing", s -> s.value.setProvenance(ProvenanceKind.PREDICTED),
                        "predicted-provenance:calculator"),
                new Case("predicted by no version", s -> {
                    s.value.setProvenance(ProvenanceKind.PREDICTED);
                    s.value.setCalculator("transport.random-walk");
                }, "predicted-provenance:calculatorVersion"),
                new Case("calculated literature", s -> s.value.setCalculator("x"), "predicted-provenance:calculator"),
                new Case("measured somewhere", s -> {
                    s.value.setProvenance(ProvenanceKind.MEASURED);
                    s.value.setCitation(null);
                }, "measured-provenance:where"));
    }

    private static List<Case> profiles() {
        return List.of(
                new Case("objective without quantity", s -> s.objective.setQuantity(""), "objective:quantity"),
                new Case("objective without weight", s -> s.objective.setWeight(0), "objective:weight"),
                new Case("threshold without quantity", s -> s.threshold.setQuantity(null), "threshold:quantity"),
                new Case("threshold without value", s -> s.threshold.setValue(" "), "threshold:value"));
    }

    static Stream<Case> sound() {
        return Stream.of(
                new Case("as it is", s -> { }),
                new Case("two DOIs", s -> s.cell.setCitation("10.1002/adma.202304685 10.21203/rs.3.rs-140199/v1")),
                new Case("dimensionless", s -> s.value.setUnit("")),
                new Case("fractions within rounding", s -> {
                    s.framework.getLinkers().get(0).setFraction(1.0 / 3);
                    s.framework.getLinkers().get(1).setFraction(0.6666667);
                }),
                new Case("unknown amounts", s -> {
                    s.saltContent.getAmount().unsetValue();
                    s.mediumContent.setAmount(null);
                }),
                new Case("structure file instead of a recipe", s -> {
                    s.framework.setNode(null);
                    s.framework.setNet(null);
                    s.framework.getLinkers().clear();
                    s.framework.setStructureFile("structures/mof.cif");
                }),
                new Case("3,4-connected net taken by both", s -> {
                    s.zr6.setConnectivity(4);
                    s.framework.setNet(s.tbo);
                    s.framework.getLinkers().get(1).setLinker(s.btc);
                }),
                new Case("anchor put on by a group", s -> {
                    s.vinyl.getGraftAnchors().clear();
                    functionalise(s, 1);
                }),
                new Case("guest needs no anchor", s -> {
                    s.vinyl.getGraftAnchors().clear();
                    s.graft.setMode(OligomerMode.GUEST);
                }),
                new Case("weights of some lengths", s -> {
                    s.weight(12, 0);
                    s.weight(20, 2.5);
                }),
                new Case("augmented net", s -> s.fcu.setSymbol("fcu-x")),
                new Case("whole band", s -> {
                    s.value.setP05(1e-4);
                    s.value.setP50(1e-4);
                    s.value.setP95(1e-3);
                }));
    }

    @ParameterizedTest
    @MethodSource
    void broken(Case broken) {
        List<Problem> problems = problems(broken);
        assertEquals(List.of(broken.expected()), keys(problems), problems::toString);
        for (Problem problem : problems) {
            assertTrue(problem.message().startsWith(ElementNames.of(problem.element())), problem.message());
            assertTrue(problem.message().endsWith(".") && problem.fix().endsWith("."), problem.toString());
            problem.field().ifPresent(field -> assertTrue(problem.message().contains("'" + field.getName() + "'")));
        }
    }

    @ParameterizedTest
    @MethodSource
    void sound(Case sound) {
        assertEquals(List.of(), problems(sound));
    }

    @Test
    void everyRuleIsBrokenByOneCase() {
        Set<String> broken = broken().flatMap(c -> Stream.of(c.expected())).map(key -> key.substring(0,
                key.indexOf(':')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(ModelRules.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)), broken);
        ModelRules.all().forEach(rule -> assertFalse(rule.title().isBlank(), rule.id()));
    }

    private static List<Problem> problems(Case fixture) {
        SoundLibrary sound = new SoundLibrary();
        fixture.change().accept(sound);
        return new Validator(ModelRules.all()).validate(sound.library);
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(p -> p.ruleId() + ":" + p.field().map(f -> f.getName()).orElse(null)).toList();
    }

    private static void functionalise(SoundLibrary sound, double degree) {
        var group = sound.named(MAKE.createFunctionalGroup(), "vinyl-group");
        group.setRole(GroupRole.GRAFT_ANCHOR);
        sound.library.getFunctionalGroups().add(group);
        var functionalisation = MAKE.createFunctionalisation();
        functionalisation.setGroup(group);
        functionalisation.setDegree(degree);
        sound.framework.getFunctionalisations().add(functionalisation);
    }

    private static Linker proxy(Linker like) {
        Linker proxy = MAKE.createLinker();
        proxy.setTopicity(like.getTopicity());
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("other.porelyte#" + like.getId()));
        return proxy;
    }
}

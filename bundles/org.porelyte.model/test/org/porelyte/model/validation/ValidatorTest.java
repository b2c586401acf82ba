// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.NamedElement;
import org.porelyte.model.PorelytePackage.Literals;

class ValidatorTest {

    private final SoundLibrary sound = new SoundLibrary();

    @Test
    void problemsComeInTheOrderOfTheFileThenOfTheRules() {
        Rule atLibrary = new ElementRule<Library>("at-library", "t", Library.class) {
            @Override
            protected void check(Library library, Findings findings) {
                findings.info(sound.polymer, null, "found early", "Wait.");
            }
        };
        Rule reverse = named("reverse");
        List<Problem> problems = new Validator(List.of(reverse, atLibrary)).validate(sound.library);
        List<String> order = problems.stream().map(p -> p.ruleId() + " "
                + ((NamedElement) p.element()).getId()).toList();
        int polymer = order.indexOf("at-library polymer");
        assertEquals(polymer + 1, order.indexOf("reverse polymer"), "found first, so told first at the same element");
        assertTrue(order.indexOf("reverse framework") < polymer, order.toString());
        assertEquals("reverse lib", order.get(0));
        assertEquals(problems, new Validator(List.of(reverse, atLibrary)).validate(sound.library));
    }

    @Test
    void aRuleThatThrowsIsReportedAndTheOthersGoOn() {
        Rule throwing = new ElementRule<Linker>("throwing", "Never breaks", Linker.class) {
            @Override
            protected void check(Linker linker, Findings findings) {
                if (linker == sound.hydroxy) {
                    throw new IllegalStateException("no ring");
                }
            }
        };
        sound.hydroxy.setName(null);
        List<Rule> rules = List.of(throwing, ModelRules.all().stream().filter(r ->
                r.id().equals("name")).findFirst().get());
        List<Problem> problems = new Validator(rules).validate(sound.library);
        assertEquals(List.of("throwing", "name"), problems.stream().map(Problem::ruleId).toList());
        Problem failure = problems.get(0);
        assertSame(sound.hydroxy, failure.element());
        assertEquals(Severity.ERROR, failure.severity());
        assertNull(failure.feature());
        assertTrue(failure.message().contains("linker (hydroxy)") && failure.message().contains("no ring"),
                failure.message());
    }

    @Test
    void twoRulesOfOneIdAreRefused() {
        assertTrue(assertThrows(IllegalArgumentException.class,
                () -> new Validator(List.of(named("a"), named("a")))).getMessage().contains("'a'"));
    }

    @Test
    void elementsAreCalledByNameOrPlace() {
        assertEquals("candidate 'The framework' (framework)", ElementNames.of(sound.framework));
        assertEquals("linker share 2 of candidate 'The framework' (framework)",
                ElementNames.of(sound.framework.getLinkers().get(1)));
        assertEquals("value 1 'sigma' of candidate 'The framework' (framework)", ElementNames.of(sound.value));
        assertEquals("amount of salt content 1 of candidate 'The framework' (framework)",
                ElementNames.of(sound.saltContent.getAmount()));
        sound.polymer.setName("");
        sound.polymer.setId(null);
        assertEquals("candidate 2 of library 'The lib' (lib)", ElementNames.of(sound.polymer));
        assertEquals("cell design 'The cell' (cell)", ElementNames.of(sound.cell));
    }

    @Test
    void messagesNameElementFieldAndFix() {
        LinkerShare share = sound.framework.getLinkers().get(1);
        share.setFraction(0.60000001);
        Problem problem = new Validator(ModelRules.all()).validate(sound.library).get(0);
        assertEquals("ERROR: candidate 'The framework' (framework), field 'linkers': the mole fractions sum to "
                + "0.90000001, not 1. Correct the fractions; they count linkers, vacancies go into the "
                + "defects. [linker-fractions]",
                problem.toString());
        assertSame(Literals.CANDIDATE__LINKERS, problem.feature());
        assertTrue(problem.element() instanceof Candidate);
    }

    private static Rule named(String id) {
        return new ElementRule<NamedElement>(id, "t", NamedElement.class) {
            @Override
            protected void check(NamedElement element, Findings findings) {
                findings.warning(element, null, "seen", "Nothing.");
            }
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Comparison;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.ScreeningProfile;
import org.porelyte.model.Threshold;

class FilterTest {

    private final Bench bench = new Bench();

    @BeforeEach
    void fourCandidates() {
        Candidate good = bench.candidate("Good one");
        bench.sigma(good, 8.76e-4);
        bench.value(good, "transport.t_plus", 0.75, "", ProvenanceKind.LITERATURE, 303.15);
        bench.sigma(bench.candidate("Poor"), 1e-6);
        bench.candidate("Unknown");
        Candidate polymer = bench.candidate("Poly");
        polymer.setKind(CandidateKind.POLYMER);
        bench.ion(polymer, "Na");
        bench.sigma(polymer, 1e-3);
    }

    private List<String> kept(Filter filter) {
        return filter.apply(bench.run().candidates()).stream().map(CandidateResult::name).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "transport.sigma >= 0.1 mS/cm | Good one,Poly",
            "transport.sigma > 8.76e-4 | Poly",
            "transport.sigma>=8.76e-4 and kind=framework | Good one",
            "kind = polymer or transport.t_plus > 0.5 | Good one,Poly",
            "not kind = polymer and transport.sigma < 1 | Good one,Poor",
            "not (kind = polymer or name = poor) | Good one,Unknown",
            "name = 'good one' | Good one",
            "ion = Na | Poly",
            "transport.sigma >= '0.1 mS/cm' | Good one,Poly",
            "transport.sigma != 1e-6 | Good one,Poly"})
    void keepsWhatMeetsTheCondition(String text, String names) {
        assertEquals(List.of(names.split(",")), kept(Filter.parse(text, bench.quantities())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "transport.sigma >= | character 19",
            "transport.sigmo > 1 | character 1:",
            "transport.sigma 3 | one of < <=",
            "transport.sigma > much | a number",
            "transport.sigma > 1 kg | a unit of transport.sigma",
            "kind > polymer | compared with = or !=",
            "(kind = polymer | ')'",
            "kind = polymer kind = polymer | 'and', 'or' or the end",
            "kind = 'polymer | character 8",
            "transport.sigma > NaN | a number",
            "transport.sigma > 1d | a number",
            "transport.sigma > 0.1mS/cm | a blank before its unit",
            "kind = framwork | one of framework, polymer, composite",
            "form = foil | one of powder, pellet, membrane, network",
            "and | character 1"})
    void saysWhereItBreaks(String text, String message) {
        String said = assertThrows(IllegalArgumentException.class, () -> Filter.parse(text, bench.quantities()))
                .getMessage();
        assertTrue(said.contains(message), said);
    }

    @Test
    void nestingHasAnEnd() {
        assertEquals(2, kept(Filter.parse("not ".repeat(50) + "(".repeat(49) + "kind = polymer or name = poor"
                + ")".repeat(49), bench.quantities())).size());
        for (String text : List.of("not ".repeat(20_000) + "kind = polymer", "(".repeat(20_000))) {
            String said = assertThrows(IllegalArgumentException.class, () -> Filter.parse(text, bench.quantities()))
                    .getMessage();
            assertTrue(said.contains("no more than 100") && said.length() < 500, said);
        }
    }

    @Test
    void thresholdsOfAProfileMustAllHold() {
        ScreeningProfile profile = PorelyteFactory.eINSTANCE.createScreeningProfile();
        profile.getThresholds().add(threshold("transport.sigma", Comparison.GREATER_EQUAL, "0.1 mS/cm"));
        profile.getThresholds().add(threshold("transport.t_plus", Comparison.GREATER, "0.6"));
        assertEquals(List.of("Good one"), kept(Filter.of(profile, bench.quantities())));
        profile.getThresholds().add(threshold("transport.sigma", Comparison.LESS, null));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Filter.of(profile, bench.quantities()))
                .getMessage().contains("has no value"));
        assertEquals(4, kept(Filter.of(PorelyteFactory.eINSTANCE.createScreeningProfile(), bench.quantities())).size());
    }

    private static Threshold threshold(String quantity, Comparison comparison, String value) {
        Threshold threshold = PorelyteFactory.eINSTANCE.createThreshold();
        threshold.setQuantity(quantity);
        threshold.setComparison(comparison);
        threshold.setValue(value);
        return threshold;
    }
}

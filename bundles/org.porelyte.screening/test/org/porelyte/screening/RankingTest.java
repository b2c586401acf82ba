// SPDX-License-Identifier: EPL-2.0
package org.porelyte.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.porelyte.model.Candidate;
import org.porelyte.model.Direction;
import org.porelyte.model.Objective;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.ProvenanceKind;
import org.porelyte.model.ScreeningProfile;
import org.porelyte.model.ValueForm;
import org.porelyte.quantities.Quantity;

class RankingTest {

    private final Bench bench = new Bench();

    private List<String> order(Ranking ranking) {
        return ranking.rank(bench.run().candidates(), bench.quantities()).stream()
                .map(row -> row.result().name() + (row.place() == 0 ? " -" : " " + row.place())).toList();
    }

    @Test
    void byDefaultTheBestConductorOfLithiumIsFirstAndThoseWithoutAValueAreLast() {
        bench.sigma(bench.candidate("Low"), 1e-6);
        bench.candidate("None");
        bench.sigma(bench.candidate("High"), 8.76e-4);
        Candidate sodium = bench.candidate("Sodium");
        bench.ion(sodium, "Na");
        bench.sigma(sodium, 1e-2);
        assertEquals(List.of("High 1", "Low 2", "None -", "Sodium -"), order(Ranking.byDefault()));
    }

    @Test
    void aValueNear30DegreesIsPreferredAndOneFarFromItDoesNotRank() {
        Candidate both = bench.candidate("Both");
        bench.value(both, "transport.sigma", 5e-3, "S/cm", ProvenanceKind.LITERATURE, 363.15);
        bench.value(both, "transport.sigma", 1e-4, "S/cm", ProvenanceKind.LITERATURE, 298.15);
        bench.value(bench.candidate("Hot"), "transport.sigma", 5e-3, "S/cm", ProvenanceKind.LITERATURE, 363.15);
        List<Ranking.Ranked> rows = Ranking.byDefault().rank(bench.run().candidates(), bench.quantities());
        assertEquals(1e-4, rows.get(0).result().value("transport.sigma").number().getAsDouble());
        assertEquals("no ionic conductivity known near 30 °C", rows.get(1).reason());
    }

    @Test
    void unitsAreConvertedBeforeComparing() {
        bench.sigma(bench.candidate("Small"), 2e-4);
        bench.value(bench.candidate("Large"), "transport.sigma", 0.5, "mS/cm", ProvenanceKind.LITERATURE, 303.15);
        assertEquals(List.of("Large 1", "Small 2"), order(Ranking.byDefault()));
    }

    @Test
    void anExactValueIsPreferredToABound() {
        Candidate candidate = bench.candidate("X");
        bench.sigma(candidate, 1e-3).setForm(ValueForm.UPPER_BOUND);
        bench.sigma(candidate, 1e-5);
        assertEquals("1e-5", bench.run().candidates().get(0).value("transport.sigma").plain());
    }

    @Test
    void laterKeysDecideBetweenEqualsAndAMissingOneIsLast() {
        for (String name : List.of("Missing", "Half", "Full")) {
            bench.sigma(bench.candidate(name), 1e-4);
        }
        List<Candidate> candidates = bench.library().getCandidates();
        bench.value(candidates.get(1), "transport.t_plus", 0.5, "", ProvenanceKind.LITERATURE, 300);
        bench.value(candidates.get(2), "transport.t_plus", 0.9, "", ProvenanceKind.LITERATURE, 300);
        assertEquals(List.of("Full 1", "Half 2", "Missing 3"),
                order(Ranking.parse("transport.sigma, transport.t_plus:desc", bench.quantities())));
        assertEquals(List.of("Half 1", "Full 2", "Missing 3"),
                order(Ranking.parse("transport.sigma,transport.t_plus:asc", bench.quantities())));
    }

    @Test
    void equalsStayInTheOrderOfTheLibrary() {
        for (String name : List.of("B", "A", "C")) {
            bench.sigma(bench.candidate(name), 1e-4);
        }
        assertEquals(List.of("B 1", "A 2", "C 3"), order(Ranking.byDefault()));
    }

    @Test
    void wrongQuantitiesAndDirectionsAreNamed() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Ranking.parse("pore.di", bench.quantities()))
                .getMessage().contains("'pore.di'"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Ranking.parse("transport.sigma:up",
                bench.quantities())).getMessage().contains("asc or desc"));
        assertThrows(IllegalArgumentException.class, () -> Ranking.parse("", bench.quantities()));
        assertTrue(assertThrows(IllegalArgumentException.class,
                () -> Ranking.parse("transport.sigma,transport.sigma:asc", bench.quantities())).getMessage()
                .contains("transport.sigma is named twice"));
        bench.quantities().add(new Quantity("composition.formula_unit", "formula unit", "", "1", "", true, "d"));
        assertTrue(assertThrows(IllegalArgumentException.class,
                () -> Ranking.parse("composition.formula_unit", bench.quantities())).getMessage()
                .contains("composition.formula_unit is text"));
        assertEquals(Ranking.parse("transport.sigma:asc", bench.quantities()),
                Ranking.parse("transport.sigma:ASC", bench.quantities()));
    }

    @Test
    void theHeaviestObjectiveOfAProfileComesFirst() {
        ScreeningProfile profile = PorelyteFactory.eINSTANCE.createScreeningProfile();
        profile.getObjectives().add(objective("transport.sigma", Direction.DESCENDING, 1));
        profile.getObjectives().add(objective("transport.t_plus", Direction.ASCENDING, 3));
        assertEquals(List.of(new Ranking.Key("transport.t_plus", false), new Ranking.Key("transport.sigma", true)),
                Ranking.of(profile, bench.quantities()).keys());
    }

    private static Objective objective(String quantity, Direction direction, double weight) {
        Objective objective = PorelyteFactory.eINSTANCE.createObjective();
        objective.setQuantity(quantity);
        objective.setDirection(direction);
        objective.setWeight(weight);
        return objective;
    }
}

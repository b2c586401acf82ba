// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Constituent;
import org.porelyte.model.PorelyteFactory;

/** Composites of composites, and parts of them that no mass has. */
class NestedCompositesTest {

    private final Recipes recipes = new Recipes();
    private final IonLoadingReader reader = new IonLoadingReader(new MaterialReader());
    private final Candidate lithiated = recipes.framework(recipes.zr6, recipes.disulfo);

    private Candidate of(Candidate part, double... fractions) {
        Candidate composite = recipes.candidate(CandidateKind.COMPOSITE);
        for (double fraction : fractions) {
            Constituent constituent = PorelyteFactory.eINSTANCE.createConstituent();
            constituent.setCandidate(part);
            constituent.setMassFraction(fraction);
            composite.getConstituents().add(constituent);
        }
        return composite;
    }

    private Candidate nested(int levels) {
        recipes.exchange(lithiated, "[Li+]", "Li", 1);
        Candidate composite = lithiated;
        for (int i = 0; i < levels; i++) {
            composite = of(composite, 0.5, 0.5);
        }
        return composite;
    }

    @Test
    void halvesOfTheSameAreTheSame() {
        double whole = reader.read(nested(0)).orElseThrow().molesPerGram();
        assertEquals(whole, reader.read(nested(8)).orElseThrow().molesPerGram(), 1e-12);
    }

    @Test
    void endlessNestingIsTold() {
        assertFails(nested(9), "more than 8 levels");
        assertFails(nested(3000), "more than 8 levels");
    }

    @Test
    void partsAreFractions() {
        for (double fraction : new double[] {-0.5, 1.5, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertFails(of(nested(0), fraction), "the mass fraction " + fraction + " is not in 0..1");
        }
    }

    private void assertFails(Candidate candidate, String message) {
        String said = assertThrows(CompositionException.class, () -> reader.read(candidate)).getMessage();
        assertTrue(said.contains(message), said);
    }
}

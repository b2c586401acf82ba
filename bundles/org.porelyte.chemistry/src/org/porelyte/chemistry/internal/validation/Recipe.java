// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.Optional;

import org.porelyte.chemistry.ChemistryException;
import org.porelyte.chemistry.composition.FrameworkReader;
import org.porelyte.chemistry.composition.FrameworkUnit;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;

/** Formula units for rules: other rules say what keeps a recipe from having one. */
final class Recipe {

    private Recipe() {
    }

    /** The formula unit, or nothing if the candidate is no framework or its recipe is incomplete or broken. */
    static Optional<FrameworkUnit> unit(FrameworkReader frameworks, Candidate candidate) {
        if (candidate.getKind() != CandidateKind.FRAMEWORK) {
            return Optional.empty();
        }
        try {
            return Optional.of(frameworks.read(candidate));
        } catch (ChemistryException e) {
            return Optional.empty();
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.porelyte.chemistry.ExampleLibrary;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Validator;

class ExampleChemistryTest {

    @Test
    void theBundledExampleIsSound() throws IOException {
        List<Problem> problems = new Validator(ChemistryRules.all()).validate(ExampleLibrary.load());
        assertEquals(List.of(), problems);
    }
}

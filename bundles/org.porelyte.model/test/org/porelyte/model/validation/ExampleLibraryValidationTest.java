// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.porelyte.model.ExampleLibrary;
import org.porelyte.model.io.LibraryFiles;

class ExampleLibraryValidationTest {

    @Test
    void theBundledExampleHasNoErrors() throws IOException {
        var library = new LibraryFiles().load(ExampleLibrary.file()).library();
        List<Problem> problems = new Validator(ModelRules.all()).validate(library);
        assertEquals(List.of(), problems.stream().filter(p -> p.severity() == Severity.ERROR).toList());
    }
}

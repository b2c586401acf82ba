// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.documents;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.porelyte.chemistry.validation.ChemistryRules;
import org.porelyte.model.validation.ModelRules;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Validator;
import org.porelyte.quantities.Contributions;
import org.porelyte.quantities.Progress;
import org.porelyte.screening.Pipeline;
import org.porelyte.screening.RunOptions;
import org.porelyte.screening.ScreeningResults;
import org.porelyte.screening.SourceLibrary;
import org.porelyte.screening.StageListener;
import org.porelyte.model.Library;

/** Rules and calculators, made when they are first asked for, which is in a job. May be shared between threads. */
final class AnalysisTools {

    private final Supplier<Contributions> source;
    private final Supplier<RunOptions> options;
    private Contributions contributions;
    private Validator validator;

    /**
     * @param source  gives quantities and calculators
     * @param options how to run them
     */
    AnalysisTools(Supplier<Contributions> source, Supplier<RunOptions> options) {
        this.source = source;
        this.options = options;
    }

    private synchronized Contributions contributions() {
        if (contributions == null) {
            contributions = source.get();
        }
        return contributions;
    }

    private synchronized Validator validator() {
        if (validator == null) {
            validator = new Validator(Stream.concat(ModelRules.all().stream(), ChemistryRules.all().stream()).toList());
        }
        return validator;
    }

    List<Problem> check(Library library) {
        return validator().validate(library);
    }

    ScreeningResults compute(String name, Library library, Progress progress, StageListener listener) {
        return new Pipeline(contributions()).run(List.of(new SourceLibrary(name, library)), options.get(), progress,
                listener);
    }
}

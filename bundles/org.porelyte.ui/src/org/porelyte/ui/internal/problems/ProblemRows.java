// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.Library;
import org.porelyte.model.NamedElement;
import org.porelyte.model.edit.ElementText;
import org.porelyte.model.validation.ElementNames;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Severity;
import org.porelyte.screening.CandidateResult;
import org.porelyte.screening.Failure;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.ScreeningState;

/** Gathers what is wrong with a library: its file, what the rules found, and what failed while it was screened. */
final class ProblemRows {

    private final ElementText texts = new ElementText();

    /** {@return the problems of the libraries, worst first, then in the order of the files} */
    List<ProblemRow> of(List<LibraryDocument> documents) {
        List<ProblemRow> rows = new ArrayList<>();
        for (LibraryDocument document : documents) {
            addFile(document, rows);
            document.findings().problems().forEach(problem -> rows.add(row(document, problem)));
            addScreening(document, rows);
        }
        rows.sort(Comparator.comparing(ProblemRow::severity));
        return rows;
    }

    private void addFile(LibraryDocument document, List<ProblemRow> rows) {
        switch (document.state()) {
            case LibraryState.Failed failed -> rows.add(fileRow(document, Severity.ERROR, failed.message()));
            case LibraryState.Opened opened -> opened.warnings()
                    .forEach(warning -> rows.add(fileRow(document, Severity.WARNING, warning)));
            case LibraryState.Opening opening -> {
                // nothing is known yet
            }
        }
    }

    private static ProblemRow fileRow(LibraryDocument document, Severity severity, String message) {
        return new ProblemRow(document, severity, "file", null, document.file().getFileName().toString(), "", message,
                "", List.of());
    }

    private ProblemRow row(LibraryDocument document, Problem problem) {
        EObject element = document.findings().element(problem);
        String field = problem.field().map(f -> f.getName()).orElse("");
        String prefix = ElementNames.of(problem.element()) + (field.isEmpty() ? "" : ", field '" + field + "'") + ": ";
        String message = problem.message().startsWith(prefix) ? problem.message().substring(prefix.length())
                : problem.message();
        return new ProblemRow(document, problem.severity(), problem.ruleId(), element, where(problem.element()), field,
                message, problem.fix(), problem.fixes());
    }

    private void addScreening(LibraryDocument document, List<ProblemRow> rows) {
        if (!(document.screening() instanceof ScreeningState.Done done) || !done.current()) {
            return;
        }
        for (CandidateResult result : done.results().candidates()) {
            for (Failure failure : result.failures()) {
                rows.add(new ProblemRow(document, Severity.WARNING, "screening", done.live(result.candidate()),
                        where(result.candidate()), "", failure.message(),
                        "Not computed: " + failure.where() + ".", List.of()));
            }
        }
    }

    /** The element as the explorer names it, behind the named one that it is a part of. */
    private String where(EObject element) {
        String text = texts.of(element);
        EObject owner = element.eContainer();
        return element instanceof NamedElement || owner == null || owner instanceof Library ? text
                : where(owner) + " \u203a " + text;
    }
}

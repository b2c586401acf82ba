// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Severity;
import org.porelyte.ui.LibraryDocument;

/**
 * A problem of an open library, as the view shows it.
 *
 * @param document the library
 * @param severity how much it matters
 * @param source   id of the rule that found it, or what else did; problems of one source are of one kind
 * @param element  the element as it is edited now; null where the problem is of the file
 * @param where    name of the element, after that of what it is a part of
 * @param field    name of its field; empty where the problem is of the element as a whole
 * @param message  what is wrong
 * @param hint     what to do; may be empty
 * @param fixes    changes that make it go away
 */
public record ProblemRow(LibraryDocument document, Severity severity, String source, EObject element, String where,
        String field, String message, String hint, List<Fix> fixes) {

    private static final Pattern VERB = Pattern.compile("(is|are|has|have|holds|leads?|loses?|leaves?|names|does) ");

    /** Copies the fixes. */
    public ProblemRow {
        fixes = List.copyOf(fixes);
    }

    /** {@return the message behind the field that it is about, e.g. "topicity is 3, but there are 2 ..."} */
    public String sentence() {
        return field.isEmpty() ? message : field + (VERB.matcher(message).lookingAt() ? " " : ": ") + message;
    }

    /** {@return the severity as a word} */
    public String severityWord() {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case INFO -> "Information";
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.io;

import java.io.CharConversionException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;

import org.porelyte.model.NamedElement;
import org.porelyte.model.validation.ElementNames;

/**
 * Says in words of the file what hindered reading it. Unknown attributes and elements can be passed over, as a later
 * minor version may have written them; in an old format nothing is unknown. Anything else means that content would be
 * lost unseen.
 */
final class LoadErrors {

    private final Path file;
    private final boolean migrated;

    LoadErrors(Path file, boolean migrated) {
        this.file = file;
        this.migrated = migrated;
    }

    /** {@return what was passed over} */
    List<String> sort(List<Resource.Diagnostic> errors) throws LibraryFileException {
        List<String> warnings = new ArrayList<>();
        for (Resource.Diagnostic error : errors) {
            if (error instanceof FeatureNotFoundException unknown && !migrated) {
                warnings.add(place(error) + ": '" + unknown.getName() + "' is not known here and was passed over");
            } else {
                throw new LibraryFileException(place(error) + ": " + reason(error));
            }
        }
        return warnings;
    }

    /** References are resolved after the last line, where no line is known any more. */
    private String place(Resource.Diagnostic error) {
        return error.getLine() > 0 ? file + ", line " + error.getLine() : file.toString();
    }

    private static String reason(Resource.Diagnostic error) {
        if (error instanceof UnresolvedReferenceException unresolved) {
            return "refers to '" + unresolved.getReference()
                    + "', which no object of the library has as its id. Add that object or correct the reference.";
        } else if (error instanceof FeatureNotFoundException unknown) {
            return "'" + unknown.getName() + "' is not known in this old format. Correct or remove it.";
        } else if (error instanceof PackageNotFoundException foreign) {
            return "the namespace '" + foreign.uri() + "' is none of a Porelyte library. Remove what is of it.";
        } else if (error instanceof ClassNotFoundException unknown) {
            return "'" + unknown.getName() + "' is no kind of element that a library has. Correct or remove it.";
        } else if (error instanceof IllegalValueException illegal && illegal.getFeature() != null) {
            return value(illegal);
        }
        Throwable cause = error instanceof XMIException wrapper && wrapper.getCause() != null ? wrapper.getCause()
                : null;
        String reason = cause == null || cause.getMessage() == null ? error.getMessage() : cause.getMessage();
        // The parser numbers some of its messages, and names properties of Java where a limit is hit.
        reason = reason.replaceFirst("^JAXP\\d+:\\s*", "").replaceFirst(",? (is the limit )?set by \"jdk\\.xml.*", "");
        if (cause instanceof CharConversionException) {
            return "has characters that are not of the encoding which the first line names (UTF-8 if it names none)."
                    + " Save the file as UTF-8.";
        }
        return reason + (reason.endsWith(".") ? "" : ".")
                + " Correct that line, or restore the file from its .bak copy.";
    }

    private static String value(IllegalValueException illegal) {
        EStructuralFeature field = illegal.getFeature();
        String where = ElementNames.of(illegal.getObject()) + ", field '" + field.getName() + "': ";
        if (illegal.getValue() instanceof EObject found) {
            String id = found instanceof NamedElement named && named.getId() != null ? "'" + named.getId() + "' " : "";
            return where + id + "is of the kind " + kind(found.eClass()) + ", expected " + kind(field.getEType())
                    + ". Correct the reference, or the id if several elements have it.";
        }
        return where + "'" + illegal.getValue() + "' cannot be read, expected " + expected(field.getEType()) + ".";
    }

    private static String kind(EClassifier type) {
        return type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String expected(EClassifier type) {
        if (type instanceof EEnum choice) {
            return "one of " + choice.getELiterals().stream().map(EEnumLiteral::getLiteral)
                    .collect(Collectors.joining(", "));
        }
        Class<?> java = type.getInstanceClass();
        if (java == int.class || java == long.class || java == Integer.class || java == Long.class) {
            return "a whole number";
        }
        return java == double.class || java == Double.class ? "a number with a point as decimal sign, such as 0.25"
                : java == boolean.class ? "true or false" : "a " + kind(type);
    }
}

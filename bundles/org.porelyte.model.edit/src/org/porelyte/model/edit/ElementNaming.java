// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.porelyte.model.NamedElement;

/** The names of elements: what can be renamed, and names beside those that are there. */
public final class ElementNaming {

    private static final Pattern NUMBERED = Pattern.compile("(.*) \\((\\d+)\\)");

    private ElementNaming() {
    }

    /**
     * @param element an element of a library; not null
     * @return the field that holds its name; empty if elements of its kind have none
     */
    public static Optional<EAttribute> field(EObject element) {
        return element.eClass().getEStructuralFeature("name") instanceof EAttribute field
                && field.getEAttributeType() == EcorePackage.Literals.ESTRING ? Optional.of(field) : Optional.empty();
    }

    /**
     * @param element an element of a library; not null
     * @return its name; empty if it has none
     */
    public static String name(EObject element) {
        return field(element).map(field -> (String) element.eGet(field)).orElse("");
    }

    /**
     * @param domain  makes the command; not null
     * @param element the element; not null
     * @param name    its new name; spaces at the ends are left out
     * @return the command; it cannot be executed where the element has no name, or the new one is blank or the old one
     */
    public static Command rename(EditingDomain domain, EObject element, String name) {
        Optional<EAttribute> field = field(element);
        String wanted = name.strip();
        if (field.isEmpty() || wanted.isEmpty() || wanted.equals(element.eGet(field.get()))) {
            return UnexecutableCommand.INSTANCE;
        }
        SetCommand command = new SetCommand(domain, element, field.get(), wanted);
        command.setLabel("Rename '" + wanted + "'");
        return command;
    }

    /**
     * @param name  the name that is wanted; not null
     * @param owner of the list; not null
     * @param list  holds the elements beside which the name is to be told apart
     * @return the name, with a number in parentheses if another element of the list has it
     */
    static String beside(String name, EObject owner, EReference list) {
        Collection<?> siblings = list.isMany() ? (Collection<?>) owner.eGet(list) : List.of();
        return numbered(name, wanted -> siblings.stream().anyMatch(sibling -> sibling instanceof NamedElement named
                && wanted.equals(named.getName())));
    }

    /** The name, or the first of "name (2)", "name (3)" and so on that is not taken. */
    static String numbered(String name, Predicate<String> taken) {
        if (!taken.test(name)) {
            return name;
        }
        Matcher matcher = NUMBERED.matcher(name);
        String stem = matcher.matches() ? matcher.group(1) : name;
        int n = 2;
        while (taken.test(stem + " (" + n + ")")) {
            n++;
        }
        return stem + " (" + n + ")";
    }
}

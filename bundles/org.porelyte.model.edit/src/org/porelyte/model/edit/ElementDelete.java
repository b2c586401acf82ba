// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.porelyte.model.Library;
import org.porelyte.model.PorelytePackage.Literals;

/**
 * Deletes elements of one library. A part that stands for the use of a deleted element, such as a linker share, goes
 * with it; any other reference to it is cleared.
 */
public final class ElementDelete {

    /** Their only purpose is to say what is used, and how much of it. */
    private static final Set<EClass> STAND_FOR_USE = Set.of(Literals.LINKER_SHARE, Literals.FUNCTIONALISATION,
            Literals.OLIGOMER_CONTENT, Literals.SALT_CONTENT, Literals.MEDIUM_CONTENT, Literals.CONSTITUENT);

    private final EditingDomain domain;
    private final Set<EObject> deleted;
    private final List<ElementUses.Use> uses;

    /**
     * @param domain   makes the command; not null
     * @param elements elements of one library; parts of others among them go with those; the library itself is passed
     *                 over
     */
    public ElementDelete(EditingDomain domain, Collection<? extends EObject> elements) {
        this.domain = domain;
        deleted = roots(elements);
        uses = new ElementUses().of(deleted);
    }

    /**
     * @param elements elements of libraries
     * @return those that are neither libraries nor within others of them, each once, in their order
     */
    static Set<EObject> roots(Collection<? extends EObject> elements) {
        Set<EObject> all = new HashSet<>(elements);
        Set<EObject> roots = new LinkedHashSet<>();
        for (EObject element : elements) {
            boolean isPart = false;
            for (EObject owner = element.eContainer(); owner != null && !(owner instanceof Library)
                    && !isPart; owner = owner.eContainer()) {
                isPart = all.contains(owner);
            }
            if (!isPart && element.eContainer() != null) {
                roots.add(element);
            }
        }
        return roots;
    }

    /** {@return what will be deleted, without the parts that go with others} */
    public Set<EObject> deleted() {
        return Set.copyOf(deleted);
    }

    /** {@return the elements of the library's lists that use what will be deleted, in the library's order} */
    public List<EObject> users() {
        return List.copyOf(ElementUses.owners(uses));
    }

    /** {@return one command that deletes all; it cannot be executed if there is nothing to delete} */
    public Command command() {
        return command("Delete");
    }

    /**
     * @param verb what the step of the history is called, such as "Cut"; not null
     * @return one command that deletes all; it cannot be executed if there is nothing to delete
     */
    public Command command(String verb) {
        if (deleted.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        CompoundCommand command = new CompoundCommand(verb + " " + ElementWords.of(deleted));
        Set<EObject> gone = new LinkedHashSet<>(deleted);
        for (ElementUses.Use use : uses) {
            if (STAND_FOR_USE.contains(use.user().eClass())) {
                gone.add(use.user());
            } else {
                command.append(new SetCommand(domain, use.user(), use.reference(), null));
            }
        }
        byPlace(gone).forEach((place, elements) -> command.append(place.reference().isMany()
                ? new RemoveCommand(domain, place.owner(), place.reference(), elements)
                : new SetCommand(domain, place.owner(), place.reference(), null)));
        return command;
    }

    private static Map<Place, List<EObject>> byPlace(Set<EObject> elements) {
        Map<Place, List<EObject>> places = new LinkedHashMap<>();
        for (EObject element : elements) {
            places.computeIfAbsent(new Place(element.eContainer(), element.eContainmentFeature()),
                    place -> new ArrayList<>()).add(element);
        }
        return places;
    }

    private record Place(EObject owner, EReference reference) {
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Library;
import org.porelyte.model.MediumContent;
import org.porelyte.model.NamedElement;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.SaltContent;

/**
 * An element that can be made in another.
 *
 * @param owner     will hold it; not null
 * @param reference by this field; not null
 * @param type      its class; not null
 */
public record NewElement(EObject owner, EReference reference, EClass type) {

    /**
     * @param domain knows the item providers; not null
     * @param owner  an element of a library; not null
     * @return what can be made in it, as its item provider says, without what it can have once only and has
     */
    public static List<NewElement> in(EditingDomain domain, EObject owner) {
        List<NewElement> possible = new ArrayList<>();
        for (Object descriptor : domain.getNewChildDescriptors(owner, null)) {
            if (descriptor instanceof CommandParameter child && child.getFeature() instanceof EReference reference
                    && (reference.isMany() || owner.eGet(reference) == null)) {
                possible.add(new NewElement(owner, reference, child.getEValue().eClass()));
            }
        }
        return possible;
    }

    /** {@return what it is called in menus} */
    public String label() {
        return reference.getEReferenceType() == type ? ElementWords.kind(reference) : ElementWords.kind(type);
    }

    /**
     * Makes it, with an id that no other element of the library has, and a name. It is put where it belongs by the
     * command.
     *
     * @param domain makes the command; not null
     * @return the command; its result is the element
     */
    public Command command(EditingDomain domain) {
        EObject element = EcoreUtil.create(type);
        if (element instanceof NamedElement named) {
            Library library = (Library) EcoreUtil.getRootContainer(owner);
            named.setName(ElementNaming.beside("New " + ElementWords.inSentence(label()), owner, reference));
            named.setId(new ElementIds(library).take(label()));
        }
        begin(element);
        return new Edit("New " + ElementWords.inSentence(label()), List.of(element), reference.isMany()
                ? new AddCommand(domain, owner, reference, element)
                : new SetCommand(domain, owner, reference, element));
    }

    /** What an element of its kind nearly always has. */
    private void begin(EObject element) {
        PorelyteFactory make = PorelyteFactory.eINSTANCE;
        switch (element) {
            case SaltContent salt -> salt.setAmount(make.createAmount());
            case MediumContent medium -> medium.setAmount(make.createAmount());
            case OligomerContent chains when owner instanceof Candidate candidate ->
                chains.setMode(candidate.getKind() == CandidateKind.POLYMER ? OligomerMode.NEAT : OligomerMode.GRAFTED);
            default -> {
                // The defaults of the model.
            }
        }
    }
}

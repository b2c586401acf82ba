// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.porelyte.model.Candidate;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.PorelytePackage.Literals;

/**
 * What happens when elements are dropped at another one. In a list of their own kind they are put in another order; a
 * candidate is made of what is dropped on it; parts move to another owner; from another library they are copied.
 */
public final class ElementDrop {

    /** Where, seen from the element that the mouse is at. */
    public enum Where {
        /** Between it and the one before. */
        BEFORE,
        /** At the element itself. */
        ON,
        /** Between it and the next. */
        AFTER
    }

    private final EditingDomain domain;
    private final EObject target;
    private final Where where;

    /**
     * @param domain makes the commands; that of the target's library; not null
     * @param target the element at which something is dropped, in a library; not null
     * @param where  at which place of it; not null
     */
    public ElementDrop(EditingDomain domain, EObject target, Where where) {
        this.domain = domain;
        this.target = target;
        this.where = where;
    }

    /**
     * @param dropped elements of one library; not null
     * @param copy    whether they are to stay where they are
     * @return one command; its result are the elements that are new or moved. It cannot be executed where nothing
     *         sensible can be done
     */
    public Command command(Collection<? extends EObject> dropped, boolean copy) {
        Set<EObject> elements = ElementDelete.roots(dropped);
        if (elements.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        List<EObject> list = List.copyOf(elements);
        if (where != Where.ON && !copy && areNeighbours(list)) {
            return reorder(list);
        }
        Command use = use(list);
        if (use.canExecute()) {
            return use;
        }
        boolean here = EcoreUtil.getRootContainer(list.get(0)) == EcoreUtil.getRootContainer(target);
        return copy || !here ? new ElementPaste(domain, target).command(list) : move(list);
    }

    private boolean areNeighbours(List<EObject> elements) {
        EReference list = target.eContainmentFeature();
        return list != null && list.isMany() && !elements.contains(target) && elements.stream().allMatch(
                element -> element.eContainer() == target.eContainer() && element.eContainmentFeature() == list);
    }

    @SuppressWarnings("unchecked")
    private Command reorder(List<EObject> elements) {
        EObject owner = target.eContainer();
        EReference reference = target.eContainmentFeature();
        EList<EObject> before = (EList<EObject>) owner.eGet(reference);
        List<EObject> order = new ArrayList<>(before);
        List<EObject> moved = elements.stream().sorted((a, b) -> before.indexOf(a) - before.indexOf(b)).toList();
        order.removeAll(moved);
        order.addAll(order.indexOf(target) + (where == Where.AFTER ? 1 : 0), moved);
        if (order.equals(before)) {
            return UnexecutableCommand.INSTANCE;
        }
        CompoundCommand command = new Edit("Move " + ElementWords.of(moved), moved);
        List<EObject> now = new ArrayList<>(before);
        EObject last = null;
        for (EObject element : moved) {
            int from = now.indexOf(element);
            now.remove(from);
            int to = last != null ? now.indexOf(last) + 1 : now.indexOf(target) + (where == Where.AFTER ? 1 : 0);
            now.add(to, element);
            last = element;
            if (from != to) {
                command.append(new MoveCommand(domain, owner, reference, element, to));
            }
        }
        return command;
    }

    private Command use(List<EObject> elements) {
        Candidate candidate = around(target);
        if (candidate == null || where != Where.ON) {
            return UnexecutableCommand.INSTANCE;
        }
        if (elements.size() == 1 && field(elements.get(0)) != null) {
            return set(candidate, field(elements.get(0)), elements.get(0));
        }
        ElementParts parts = new ElementParts(candidate);
        List<EObject> made = elements.stream().map(parts::using).flatMap(Optional::stream).toList();
        if (made.size() != elements.size()) {
            return UnexecutableCommand.INSTANCE;
        }
        List<LinkerShare> shares = made.stream().filter(LinkerShare.class::isInstance).map(LinkerShare.class::cast)
                .toList();
        parts.balance(shares);
        Command adding = new ElementPaste(domain, candidate).command(made);
        CompoundCommand command = new Edit(
                "Add " + ElementWords.of(elements) + " to '" + ElementNaming.name(candidate) + "'", adding.getResult());
        double factor = parts.factor(shares);
        for (LinkerShare other : factor == 1 ? List.<LinkerShare>of() : candidate.getLinkers()) {
            command.append(new SetCommand(domain, other, Literals.LINKER_SHARE__FRACTION,
                    other.getFraction() * factor));
        }
        command.append(adding);
        return command;
    }

    private static EReference field(EObject used) {
        return used.eClass() == Literals.NODE ? Literals.CANDIDATE__NODE
                : used.eClass() == Literals.NET ? Literals.CANDIDATE__NET : null;
    }

    private Command set(Candidate candidate, EReference field, EObject value) {
        boolean here = EcoreUtil.getRootContainer(value) == EcoreUtil.getRootContainer(candidate);
        if (!here || candidate.eGet(field) == value) {
            return UnexecutableCommand.INSTANCE;
        }
        return new Edit("Add " + ElementWords.of(List.of(value)) + " to '" + ElementNaming.name(candidate) + "'",
                List.of(candidate), new SetCommand(domain, candidate, field, value));
    }

    private static Candidate around(EObject element) {
        EObject owner = element;
        while (owner != null && !(owner instanceof Candidate)) {
            owner = owner.eContainer();
        }
        return (Candidate) owner;
    }

    private Command move(List<EObject> elements) {
        EObject owner = where == Where.ON ? target : target.eContainer();
        CompoundCommand command = new Edit("Move " + ElementWords.of(elements), elements);
        for (EObject element : elements) {
            EReference reference = element.eContainmentFeature();
            boolean fits = owner.eClass().getEAllContainments().contains(reference) && owner != element.eContainer()
                    && !EcoreUtil.isAncestor(element, owner) && reference.isMany();
            if (!fits) {
                return UnexecutableCommand.INSTANCE;
            }
            command.append(new RemoveCommand(domain, element.eContainer(), reference, element));
            command.append(new AddCommand(domain, owner, reference, element));
        }
        return command;
    }
}

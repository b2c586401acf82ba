// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.model.Candidate;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.Functionalisation;
import org.porelyte.model.Library;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.NamedElement;
import org.porelyte.model.Node;
import org.porelyte.model.PorelyteFactory;

/** A library to edit: UiO-66 of a node and the linker bdc, with half of the linkers carrying OH. */
final class TestLibrary {

    static final PorelyteFactory MAKE = PorelyteFactory.eINSTANCE;

    final Library library = MAKE.createLibrary();
    final Linker bdc = named(MAKE.createLinker(), "bdc", "BDC");
    final Linker bpdc = named(MAKE.createLinker(), "bpdc", "BPDC");
    final FunctionalGroup hydroxyl = named(MAKE.createFunctionalGroup(), "oh", "OH");
    final Node zr6 = named(MAKE.createNode(), "zr6", "Zr6");
    final Candidate uio66 = named(MAKE.createCandidate(), "uio-66", "UiO-66");
    final LibraryEditing editing;

    TestLibrary() {
        library.setId("test");
        library.getLinkers().add(bdc);
        library.getLinkers().add(bpdc);
        library.getFunctionalGroups().add(hydroxyl);
        library.getNodes().add(zr6);
        library.getCandidates().add(uio66);
        bdc.setSmiles("OC(=O)c1ccc(cc1)C(=O)O");
        uio66.setNode(zr6);
        uio66.getLinkers().add(share(bdc, 1));
        Functionalisation made = MAKE.createFunctionalisation();
        made.setGroup(hydroxyl);
        made.setDegree(0.5);
        uio66.getFunctionalisations().add(made);
        ResourceImpl resource = new ResourceImpl(URI.createURI("test.porelyte"));
        new ResourceSetImpl().getResources().add(resource);
        resource.getContents().add(library);
        editing = new LibraryEditing(library);
    }

    static <T extends NamedElement> T named(T element, String id, String name) {
        element.setId(id);
        element.setName(name);
        return element;
    }

    static LinkerShare share(Linker linker, double fraction) {
        LinkerShare share = MAKE.createLinkerShare();
        share.setLinker(linker);
        share.setFraction(fraction);
        return share;
    }

    /** Executes a command; undoes and redoes it, and fails unless each leads exactly back. */
    Command execute(Command command) {
        EObject before = EcoreUtil.copy(library);
        if (!command.canExecute()) {
            throw new AssertionError("cannot be executed: " + command.getLabel());
        }
        editing.history().execute(command);
        if (editing.history().getUndoCommand() != command) {
            throw new AssertionError("failed, see the log: " + command.getLabel());
        }
        EObject after = EcoreUtil.copy(library);
        editing.history().undo();
        if (!EcoreUtil.equals(before, library)) {
            throw new AssertionError("undo does not lead back: " + command.getLabel());
        }
        editing.history().redo();
        if (!EcoreUtil.equals(after, library)) {
            throw new AssertionError("redo does not lead forth: " + command.getLabel());
        }
        return command;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

import org.porelyte.model.Library;
import org.porelyte.model.edit.ElementDrop;
import org.porelyte.model.edit.ElementDrop.Where;
import org.porelyte.model.edit.LibraryEditing;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;

/** Lets elements be dragged from and to the tree. */
final class ExplorerDrag {

    private static final int MODES = DND.DROP_MOVE | DND.DROP_COPY;

    private final TreeViewer viewer;
    private final Libraries libraries;

    ExplorerDrag(TreeViewer viewer, Libraries libraries) {
        this.viewer = viewer;
        this.libraries = libraries;
    }

    void connect() {
        Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
        viewer.addDragSupport(MODES, transfers, new Source());
        viewer.addDropSupport(MODES, transfers, new Target());
    }

    /** {@return the dragged elements; none unless all are elements of one open library} */
    private List<EObject> dragged() {
        ISelection selection = LocalSelectionTransfer.getTransfer().getSelection();
        if (!(selection instanceof IStructuredSelection structured)) {
            return List.of();
        }
        List<EObject> elements = structured.stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                .filter(element -> !(element instanceof Library)).toList();
        boolean oneLibrary = elements.stream().map(libraries::of).distinct().count() == 1;
        return oneLibrary && elements.size() == structured.size() ? elements : List.of();
    }

    private final class Source extends DragSourceAdapter {

        @Override
        public void dragStart(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            event.doit = !dragged().isEmpty();
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }

    private final class Target extends ViewerDropAdapter {

        Target() {
            super(viewer);
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData transfer) {
            return command(target, operation).canExecute();
        }

        @Override
        public boolean performDrop(Object data) {
            Command command = command(getCurrentTarget(), getCurrentOperation());
            Optional<LibraryDocument> document = document(getCurrentTarget());
            if (!command.canExecute() || document.isEmpty()) {
                return false;
            }
            document.get().execute(command);
            // When the tree has learned of them, which it does after the present event.
            viewer.getControl().getDisplay().asyncExec(
                    () -> viewer.setSelection(new StructuredSelection(List.copyOf(command.getResult())), true));
            return true;
        }

        private Command command(Object target, int operation) {
            List<EObject> elements = dragged();
            Optional<LibraryEditing> editing = document(target).flatMap(LibraryDocument::editing);
            if (elements.isEmpty() || editing.isEmpty()) {
                return UnexecutableCommand.INSTANCE;
            }
            boolean copy = (operation & DND.DROP_COPY) != 0;
            return new ElementDrop(editing.get().domain(), element(target), where(target)).command(elements, copy);
        }

        private Where where(Object target) {
            return target instanceof EObject ? switch (getCurrentLocation()) {
                case LOCATION_BEFORE -> Where.BEFORE;
                case LOCATION_AFTER -> Where.AFTER;
                default -> Where.ON;
            } : Where.ON;
        }
    }

    private Optional<LibraryDocument> document(Object target) {
        return Optional.ofNullable(element(target)).flatMap(libraries::of);
    }

    /** The element at which something is dropped on a node of the tree; null if there is none. */
    private static EObject element(Object target) {
        return switch (target) {
            case null -> null;
            case EObject element -> element;
            case Category category -> category.library();
            case Range range -> range.category().library();
            case LibraryDocument document -> document.library().orElse(null);
            default -> null;
        };
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;

import org.porelyte.model.Library;
import org.porelyte.model.edit.ElementText;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.explorer.Category;
import org.porelyte.ui.internal.labels.ElementImages;

/** The list of a library's elements from which the form's is chosen. */
final class ElementList {

    private final TreeViewer tree;
    private boolean selecting;

    /**
     * @param parent  holds the list
     * @param images  of the elements
     * @param chosen  told which element the user chose
     */
    ElementList(Composite parent, ElementImages images, Consumer<EObject> chosen) {
        PatternFilter filter = new PatternFilter();
        filter.setIncludeLeadingWildcard(true);
        FilteredTree filtered = new FilteredTree(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL, filter, true, true);
        filtered.setInitialText("Find by name");
        tree = filtered.getViewer();
        tree.setContentProvider(new LibraryOutline());
        tree.setLabelProvider(new Labels(images));
        tree.addSelectionChangedListener(event -> {
            if (!selecting && event.getStructuredSelection().getFirstElement() instanceof EObject element) {
                chosen.accept(element);
            }
        });
        tree.addDoubleClickListener(event -> {
            Object first = tree.getStructuredSelection().getFirstElement();
            tree.setExpandedState(first, !tree.getExpandedState(first));
        });
    }

    void setInput(LibraryDocument document) {
        tree.setInput(document);
    }

    void refresh() {
        tree.refresh();
    }

    /** Shows that an element, or the one that it is a part of, is chosen. */
    void select(EObject element) {
        EObject listed = element;
        while (listed.eContainer() != null && !(listed.eContainer() instanceof Library)) {
            listed = listed.eContainer();
        }
        if (tree.getStructuredSelection().getFirstElement() != listed) {
            selecting = true;
            try {
                tree.setSelection(new StructuredSelection(listed), true);
            } finally {
                selecting = false;
            }
        }
    }

    void setFocus() {
        tree.getControl().setFocus();
    }

    private static final class Labels extends ColumnLabelProvider {

        private final ElementImages images;
        private final ElementText texts = new ElementText();

        Labels(ElementImages images) {
            this.images = images;
        }

        @Override
        public String getText(Object element) {
            return element instanceof Category category
                    ? category.title() + " (" + category.elements().size() + ")" : texts.of((EObject) element);
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof Category category ? images.ofClass(category.reference().getEReferenceType())
                    : images.of((EObject) element);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.porelyte.model.Library;
import org.porelyte.model.PorelytePackage;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.kit.emf.ItemTree;

/** The tree of the open libraries: their kinds of elements, the elements, and their parts as the item providers say. */
final class LibraryTree extends ItemTree {

    private static final Object[] NONE = {};

    private final Libraries libraries;

    LibraryTree(AdapterFactory factory, Libraries libraries) {
        super(factory);
        this.libraries = libraries;
    }

    @Override
    public Object[] getElements(Object input) {
        return libraries.documents().toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return switch (element) {
            case LibraryDocument document -> document.library().map(LibraryTree::categories).orElse(NONE);
            case Category category -> category.elements().toArray();
            default -> super.getChildren(element);
        };
    }

    @Override
    public boolean hasChildren(Object element) {
        return switch (element) {
            case LibraryDocument document -> document.library().isPresent();
            case Category category -> !category.elements().isEmpty();
            default -> super.hasChildren(element);
        };
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
            case LibraryDocument document -> null;
            case Category category -> libraries.of(category.library()).orElse(null);
            case Library library -> libraries.of(library).orElse(null);
            case EObject part when part.eContainer() instanceof Library library ->
                new Category(library, part.eContainmentFeature());
            default -> super.getParent(element);
        };
    }

    private static Object[] categories(Library library) {
        return library.eClass().getEReferences().stream().filter(EReference::isContainment)
                .map(reference -> new Category(library, reference))
                .filter(category -> !category.elements().isEmpty()
                        || category.reference() == PorelytePackage.Literals.LIBRARY__CANDIDATES)
                .toArray();
    }
}

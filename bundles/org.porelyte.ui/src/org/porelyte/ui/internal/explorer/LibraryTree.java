// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import org.porelyte.model.Library;
import org.porelyte.model.PorelytePackage;
import org.porelyte.ui.kit.emf.ItemTree;

/** The tree of a library: its kinds of elements, the elements, and their parts as the item providers name them. */
final class LibraryTree extends ItemTree {

    LibraryTree(AdapterFactory factory) {
        super(factory);
    }

    @Override
    public Object[] getElements(Object input) {
        return input instanceof Library library ? categories(library) : new Object[0];
    }

    @Override
    public Object[] getChildren(Object element) {
        if (element instanceof Library library) {
            return categories(library);
        }
        return element instanceof Category category ? category.elements().toArray() : super.getChildren(element);
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Category category ? !category.elements().isEmpty() : super.hasChildren(element);
    }

    @Override
    public Object getParent(Object element) {
        if (element instanceof Category) {
            return null;
        }
        if (element instanceof EObject part && part.eContainer() instanceof Library library) {
            return new Category(library, part.eContainmentFeature());
        }
        return super.getParent(element);
    }

    private static Object[] categories(Library library) {
        return library.eClass().getEReferences().stream().filter(EReference::isContainment)
                .map(reference -> new Category(library, reference))
                .filter(category -> !category.elements().isEmpty()
                        || category.reference() == PorelytePackage.Literals.LIBRARY__CANDIDATES)
                .toArray();
    }
}

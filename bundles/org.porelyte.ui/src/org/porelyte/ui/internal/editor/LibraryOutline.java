// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;

import org.porelyte.model.Library;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.explorer.Category;

/** The library and its elements by kind, without their parts, which their forms show. */
final class LibraryOutline implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        Library library = ((LibraryDocument) input).library().orElse(null);
        if (library == null) {
            return new Object[0];
        }
        return Stream.concat(Stream.of((Object) library),
                library.eClass().getEReferences().stream().filter(EReference::isContainment)
                        .map(reference -> new Category(library, reference))
                        .filter(category -> !category.elements().isEmpty()))
                .toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return element instanceof Category category ? category.elements().toArray() : new Object[0];
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof Category;
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof EObject part && part.eContainer() instanceof Library library
                ? new Category(library, part.eContainmentFeature()) : null;
    }
}

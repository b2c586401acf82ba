// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;

import org.porelyte.model.NamedElement;
import org.porelyte.model.PorelytePackage;
import org.porelyte.model.QuantityValue;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.LibraryState;
import org.porelyte.ui.internal.labels.ElementImages;
import org.porelyte.ui.kit.emf.ItemText;

/** Texts, icons and tooltips of the explorer's tree. */
final class LibraryLabels extends ColumnLabelProvider {

    private final ItemText texts;
    private final ElementImages icons;

    LibraryLabels(ItemText texts, ElementImages icons) {
        this.texts = texts;
        this.icons = icons;
    }

    @Override
    public String getText(Object element) {
        if (element instanceof Category category) {
            return category.title() + " (" + category.elements().size() + ")";
        }
        if (element instanceof LibraryDocument document) {
            return (document.isDirty() ? "*" : "") + document.name();
        }
        return element instanceof EObject part ? texts.of(part) : String.valueOf(element);
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof Category category) {
            return icons.ofClass(category.reference().getEReferenceType());
        }
        if (element instanceof LibraryDocument) {
            return icons.ofClass(PorelytePackage.Literals.LIBRARY);
        }
        return element instanceof EObject part ? icons.of(part) : null;
    }

    @Override
    public String getToolTipText(Object element) {
        if (element instanceof LibraryDocument document) {
            return lines(document.file().toString(),
                    document.state() instanceof LibraryState.Failed failed ? failed.message() : "",
                    document.library().map(NamedElement::getDescription).orElse(""));
        }
        if (element instanceof NamedElement named) {
            return lines(named.getName(), named.getDescription(), named.getNotes(),
                    prefixed("doi:", named.getCitation()));
        }
        if (element instanceof QuantityValue value) {
            return lines(value.getCondition(), value.getNote(), prefixed("doi:", value.getCitation()),
                    prefixed("at ", value.getWhere()));
        }
        return null;
    }

    private static String prefixed(String prefix, String text) {
        return text == null || text.isBlank() ? "" : prefix + text;
    }

    private static String lines(String... texts) {
        StringBuilder all = new StringBuilder();
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                all.append(all.isEmpty() ? "" : "\n").append(text);
            }
        }
        return all.isEmpty() ? null : all.toString();
    }
}

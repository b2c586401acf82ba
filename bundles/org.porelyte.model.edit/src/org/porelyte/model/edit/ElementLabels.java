// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.edit;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** Text and icon of elements for EMF.Edit; one for all elements, an adapter only because EMF.Edit asks for one. */
final class ElementLabels extends AdapterImpl implements IItemLabelProvider {

    private final ElementText texts = new ElementText();
    private final ElementIcons icons = new ElementIcons();

    @Override
    public String getText(Object element) {
        return texts.of((EObject) element);
    }

    /** {@return the address of the icon, as item providers have it} */
    @Override
    public Object getImage(Object element) {
        return icons.of((EObject) element);
    }
}

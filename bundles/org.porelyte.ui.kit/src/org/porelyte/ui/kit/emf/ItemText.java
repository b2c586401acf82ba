// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.emf;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** The texts that the item providers give to elements of a model. */
public final class ItemText {

    private final AdapterFactory factory;

    /** @param factory makes the item providers */
    public ItemText(AdapterFactory factory) {
        this.factory = factory;
    }

    /**
     * @param element any object
     * @return the text of its item provider; of objects without one, what they say of themselves
     */
    public String of(Object element) {
        return factory.adapt(element, IItemLabelProvider.class) instanceof IItemLabelProvider labels
                ? labels.getText(element) : String.valueOf(element);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.labels;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import org.porelyte.model.PorelytePackage;
import org.porelyte.model.edit.ElementIcons;
import org.porelyte.ui.kit.image.Icons;

/** The icons of the model's elements as images of a control. */
public final class ElementImages {

    private final ElementIcons icons = new ElementIcons();
    private final Icons images;

    /** @param owner the images live as long as this control */
    public ElementImages(Control owner) {
        images = new Icons(owner, name -> ElementImages.class.getResource("/icons/" + name + ".svg"));
    }

    /**
     * @param element an element of a library
     * @return its icon
     */
    public Image of(EObject element) {
        return images.get(icons.of(element));
    }

    /**
     * @param type a class of the model whose instances have names
     * @return the icon of the group of its instances
     */
    public Image ofClass(EClass type) {
        return type == PorelytePackage.Literals.CANDIDATE ? images.get("candidates") : images.get(icons.of(type));
    }
}

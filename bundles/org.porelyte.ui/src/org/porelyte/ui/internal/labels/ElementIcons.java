// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.labels;

import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import org.porelyte.model.Candidate;
import org.porelyte.model.NamedElement;
import org.porelyte.model.PorelytePackage;
import org.porelyte.model.QuantityValue;
import org.porelyte.ui.kit.image.Icons;

/** The icons of the model's elements. */
public final class ElementIcons {

    private final Icons icons;

    /** @param owner the icons live as long as this control */
    public ElementIcons(Control owner) {
        icons = new Icons(owner, name -> ElementIcons.class.getResource("/icons/" + name + ".svg"));
    }

    /**
     * @param element an element of a library
     * @return its icon
     */
    public Image of(EObject element) {
        if (element instanceof Candidate candidate) {
            return icons.get(candidate.getKind().getLiteral().toLowerCase(Locale.ROOT));
        }
        if (element instanceof QuantityValue) {
            return icons.get("value");
        }
        return element instanceof NamedElement ? ofClass(element.eClass()) : icons.get("part");
    }

    /**
     * @param type a class of the model whose instances have names
     * @return the icon of the group of its instances
     */
    public Image ofClass(EClass type) {
        if (type == PorelytePackage.Literals.CANDIDATE) {
            return icons.get("candidates");
        }
        return icons.get(type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
    }
}

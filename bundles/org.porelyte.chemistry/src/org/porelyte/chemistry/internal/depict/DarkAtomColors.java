// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.depict;

import java.awt.Color;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IElement;
import org.openscience.cdk.renderer.color.IAtomColorer;

/** The usual colours of elements, light enough for a dark background. */
final class DarkAtomColors implements IAtomColorer {

    private static final Color PLAIN = new Color(0xD8DADF);

    @Override
    public Color getAtomColor(IAtom atom) {
        return switch (atom.getAtomicNumber()) {
            case IElement.N -> new Color(0x8AA4FF);
            case IElement.O -> new Color(0xFF7B72);
            case IElement.F, IElement.Cl -> new Color(0x6FD388);
            case IElement.S -> new Color(0xE5C558);
            case IElement.P -> new Color(0xFFA657);
            case IElement.Br, IElement.I -> new Color(0xD2A08C);
            case IElement.B -> new Color(0xFFB5B5);
            default -> PLAIN;
        };
    }

    @Override
    public Color getAtomColor(IAtom atom, Color defaultColor) {
        return getAtomColor(atom);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.picking;

import org.eclipse.emf.ecore.EObject;

import org.porelyte.chemistry.depict.ElementDrawings;
import org.porelyte.model.Linker;
import org.porelyte.model.Monomer;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.ui.kit.form.FieldSpec;

/** Fields that show the structure of an element and let its marks be picked there. For one thread. */
public final class StructureFields {

    private ElementDrawings drawings;

    /** Creates fields for the forms of one editor. */
    public StructureFields() {
        // What draws is made when the first form needs it.
    }

    private StructureField make() {
        if (drawings == null) {
            drawings = new ElementDrawings();
        }
        return new StructureField(drawings, StructureFields::marks);
    }

    private static AtomMarks marks(EObject element) {
        return switch (element) {
            case Linker linker -> new LinkerAtoms(linker);
            case Monomer monomer -> new MonomerAtoms(monomer);
            default -> throw new IllegalArgumentException("nothing can be picked on a " + element.eClass().getName());
        };
    }

    /** {@return the field for the connection points and graft anchors of a linker} */
    public FieldSpec linker() {
        return new FieldSpec.Custom(Literals.LINKER__SMILES, "Drawing", this::make);
    }

    /** {@return the field for the polymerising bond of a monomer} */
    public FieldSpec monomer() {
        return new FieldSpec.Custom(Literals.MONOMER__SMILES, "Drawing", this::make);
    }
}

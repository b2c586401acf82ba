// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.depict;

import java.util.Arrays;

import org.porelyte.chemistry.Molecule;

/** Draws one molecule and prints the hash codes; run in a Java machine of its own by {@link NoFontsTest}. */
public final class DrawOnce {

    private DrawOnce() {
    }

    /** Prints the hash codes of SVG and PNG. */
    public static void main(String[] args) {
        System.out.println(hashes());
    }

    static String hashes() {
        MoleculeDrawer drawer = new MoleculeDrawer();
        Molecule molecule = Molecule.parse("C=CCn1cc[n+](C)c1.FC(F)(F)S(=O)(=O)[N-]S(=O)(=O)C(F)(F)F");
        return drawer.svg(molecule, DepictionStyle.DEFAULT).hashCode() + " "
                + Arrays.hashCode(drawer.png(molecule, DepictionStyle.DEFAULT.withSize(300, 200).withAtomMaps(true)));
    }
}

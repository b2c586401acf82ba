// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.List;

import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IElement;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmilesParser;

/** Turns SMILES into molecules, and what the toolkit says of bad ones into messages with a place. */
final class SmilesReader {

    private static final String NOTATION = "SMILES";

    private SmilesReader() {
    }

    static Molecule read(String text) {
        return Molecule.adopt(container(text.strip()));
    }

    /** The atoms as they are written, also hydrogens. */
    static IAtomContainer container(String smiles) {
        List<Integer> offsets = SmilesSyntax.atomOffsets(smiles);
        IAtomContainer container;
        try {
            container = parse(smiles);
        } catch (CDKException e) {
            throw meaningless(smiles, offsets, e);
        }
        for (IAtom atom : container.atoms()) {
            String problem = ValenceCheck.problem(atom);
            if (problem != null) {
                throw new NotationException(NOTATION, smiles, offsets.get(atom.getIndex()), problem,
                        atom.getAtomicNumber() == IElement.N ? "fewer bonds, or [N+]" : "fewer bonds");
            }
        }
        return container;
    }

    private static IAtomContainer parse(String smiles) throws CDKException {
        SmilesParser parser = new SmilesParser(SilentChemObjectBuilder.getInstance());
        // without it, bond stereo marks that contradict each other are dropped in silence
        parser.setStrict(true);
        return parser.parseSmiles(smiles);
    }

    /** The syntax is right, but no structure can be made of it: nearly always a ring that cannot be aromatic. */
    private static NotationException meaningless(String smiles, List<Integer> offsets, CDKException cause) {
        int firstAromatic = -1;
        for (int offset : offsets) {
            char c = smiles.charAt(offset);
            if (c == 'n') {
                String repaired = smiles.substring(0, offset) + "[nH]" + smiles.substring(offset + 1);
                if (parses(repaired)) {
                    return new NotationException(NOTATION, smiles, offset,
                            "the aromatic ring around this n cannot have alternating double bonds", "[nH]");
                }
            }
            if (firstAromatic < 0 && Character.isLowerCase(c == '[' ? firstLetter(smiles, offset) : c)) {
                firstAromatic = offset;
            }
        }
        if (firstAromatic >= 0) {
            return new NotationException(NOTATION, smiles, firstAromatic,
                    "the aromatic ring that begins here cannot have alternating double bonds",
                    "[nH] for a pyrrole-like nitrogen, or capital letters for atoms that are not aromatic");
        }
        String said = cause.getMessage().lines().findFirst().orElse("it is refused")
                .replace("could not parse '" + smiles + "', ", "");
        return new NotationException(NOTATION, smiles, 0, said, "a structure that can exist");
    }

    private static char firstLetter(String smiles, int from) {
        for (int i = from; i < smiles.length(); i++) {
            if (Character.isLetter(smiles.charAt(i))) {
                return smiles.charAt(i);
            }
        }
        return '*';
    }

    private static boolean parses(String smiles) {
        try {
            parse(smiles);
            return true;
        } catch (CDKException e) {
            return false;
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.util.Optional;

import io.github.dan2097.jnainchi.InchiStatus;

import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.inchi.InChIGenerator;
import org.openscience.cdk.inchi.InChIGeneratorFactory;

/**
 * Makes standard InChIs, also of salts and other molecules of several parts. Uses the native InChI library, which is
 * there for Linux, Windows and macOS on x86-64 and for Linux and macOS on ARM64.
 */
public final class InchiWriter {

    /** Atoms that standard InChI can number. */
    private static final int MOST_ATOMS = 1023;

    /** Creates a writer. */
    public InchiWriter() {
        // the native library is loaded with the first InChI
    }

    /**
     * Makes the InChI of a molecule.
     *
     * @param molecule the molecule
     * @return its InChI
     * @throws ChemistryException if it has none (attachment points, more than 1023 atoms), or if the native library
     *                            cannot be loaded; says which
     */
    public Inchi write(Molecule molecule) {
        if (molecule.atomCount() > MOST_ATOMS) {
            throw new ChemistryException("No InChI: " + molecule.atomCount() + " atoms are more than the "
                    + MOST_ATOMS + " of a standard InChI");
        }
        for (int i = 0; i < molecule.atomCount(); i++) {
            if (molecule.element(i).equals("*")) {
                throw new ChemistryException("No InChI: the structure has an attachment point (*)");
            }
        }
        try {
            return NativeInchi.alone(() -> generate(molecule));
        } catch (RuntimeException e) {
            throw e;
        } catch (LinkageError e) {
            throw new ChemistryException("No InChI: the native InChI library cannot be loaded on "
                    + System.getProperty("os.name") + " " + System.getProperty("os.arch") + " ("
                    + e.getMessage() + ")", e);
        } catch (Exception e) {
            throw new ChemistryException("No InChI: " + e.getMessage(), e);
        }
    }

    private static Inchi generate(Molecule molecule) throws CDKException {
        InChIGenerator generator = InChIGeneratorFactory.getInstance().getInChIGenerator(molecule.toCdk(), "");
        if (generator.getStatus() == InchiStatus.ERROR || generator.getInchi() == null) {
            throw new ChemistryException("No InChI: " + generator.getMessage());
        }
        return new Inchi(generator.getInchi(), generator.getInchiKey());
    }

    /**
     * Makes the InChI of a molecule where that is possible.
     *
     * @param molecule the molecule
     * @return its InChI, or nothing where {@link #write} would throw
     */
    public Optional<Inchi> find(Molecule molecule) {
        try {
            return Optional.of(write(molecule));
        } catch (ChemistryException e) {
            return Optional.empty();
        }
    }
}

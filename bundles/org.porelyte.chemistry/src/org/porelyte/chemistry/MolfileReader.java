// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;

import org.openscience.cdk.CDKConstants;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.io.DefaultChemObjectReader;
import org.openscience.cdk.io.MDLV2000Reader;
import org.openscience.cdk.io.MDLV3000Reader;
import org.openscience.cdk.silent.SilentChemObjectBuilder;

/** Reads MDL molfiles, V2000 and V3000, with their atom-atom maps; coordinates are dropped. */
final class MolfileReader {

    /** The line of counts, which ends in the version. */
    private static final int COUNTS_LINE = 3;

    private MolfileReader() {
    }

    static Molecule read(String molfile) {
        IAtomContainer container = parse(molfile);
        if (container.getAtomCount() == 0) {
            throw broken("there are no atoms", null);
        }
        for (IAtom atom : container.atoms()) {
            check(atom);
        }
        return Molecule.adopt(container);
    }

    private static IAtomContainer parse(String molfile) {
        String[] lines = molfile.split("\\R", -1);
        String counts = lines.length > COUNTS_LINE ? lines[COUNTS_LINE] : "";
        boolean v3000 = counts.contains("V3000");
        if (!v3000 && !counts.contains("V2000")) {
            throw broken("line 4 does not name the version", null);
        }
        String problem = v3000 ? unfinished(lines) : new MolfileTable(lines).problem();
        if (problem != null) {
            throw broken(problem, null);
        }
        try (DefaultChemObjectReader reader = v3000 ? new MDLV3000Reader(new StringReader(molfile))
                : new MDLV2000Reader(new StringReader(molfile))) {
            IAtomContainer container = reader.read(SilentChemObjectBuilder.getInstance().newAtomContainer());
            if (container == null) {
                throw broken("it ends too early", null);
            }
            for (IBond bond : container.bonds()) {
                if (bond.getOrder() == null || bond.getOrder() == IBond.Order.UNSET) {
                    throw broken("a bond is aromatic (type 4), which leaves hydrogens open; write alternating single"
                            + " and double bonds", null);
                }
            }
            return container;
        } catch (ChemistryException e) {
            throw e;
        } catch (CDKException | IOException e) {
            throw broken(e.getMessage() == null ? "it is refused" : e.getMessage().lines().findFirst().orElse(""), e);
        } catch (RuntimeException e) {
            // CDK's readers take the order and number of fields for granted
            throw broken("a line of its tables is not as it should be", e);
        }
    }

    private static String unfinished(String[] lines) {
        return Arrays.stream(lines).anyMatch(line -> line.strip().equals("M  END")) ? null
                : "it ends in line " + lines.length + " without M  END";
    }

    private static void check(IAtom atom) {
        if (atom.getImplicitHydrogenCount() == null) {
            atom.setImplicitHydrogenCount(0);
        }
        Object map = atom.getProperty(CDKConstants.ATOM_ATOM_MAPPING);
        if (map != null && atom.getMapIdx() == 0) {
            atom.setMapIdx(Integer.parseInt(map.toString()));
        }
        String problem = ValenceCheck.problem(atom);
        if (problem != null) {
            throw broken("atom " + (atom.getIndex() + 1) + ": " + problem, null);
        }
    }

    private static ChemistryException broken(String why, Exception cause) {
        return new ChemistryException("The molfile cannot be read: " + why
                + "; expected an MDL molfile, V2000 or V3000, as structure editors write it", cause);
    }
}

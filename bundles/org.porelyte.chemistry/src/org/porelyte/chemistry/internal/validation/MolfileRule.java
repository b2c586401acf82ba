// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;

import org.porelyte.chemistry.Molecule;
import org.porelyte.model.Linker;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** The molfile of a linker can be read, and says the same as its SMILES where it has both. */
public final class MolfileRule extends ElementRule<Linker> {

    private static final Fix CLEAR = Fixes.clear(Literals.LINKER__MOLFILE);

    /** Creates the rule. */
    public MolfileRule() {
        super("molfile", "A molfile can be read and agrees with the SMILES", Linker.class);
    }

    @Override
    protected void check(Linker linker, Findings findings) {
        if (Reading.isBlank(linker.getMolfile())) {
            return;
        }
        Reading.problem(linker.getMolfile(), Molecule::parseMolfile).ifPresentOrElse(
                problem -> findings.error(linker, Literals.LINKER__MOLFILE, problem,
                        "Export the structure again, or give a SMILES instead.",
                        Reading.molecule(linker.getSmiles()).isEmpty() ? List.of() : List.of(CLEAR)),
                () -> compare(linker, findings));
    }

    private static void compare(Linker linker, Findings findings) {
        Molecule drawn = Molecule.parseMolfile(linker.getMolfile());
        Reading.molecule(linker.getSmiles()).filter(written -> !written.isSameAs(drawn)).ifPresent(
                written -> findings.warning(linker, Literals.LINKER__MOLFILE, "is " + drawn.formula().text() + " "
                        + drawn.canonicalSmiles()
                        + ", another structure than the SMILES, which is the one that is used",
                        "Clear one of them, or correct it.", CLEAR));
    }
}

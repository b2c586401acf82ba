// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.Optional;

import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.marking.BindingAtoms;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.Linker;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;

/** A linker loses no more protons to the nodes than it has. */
public final class ProtonsLostRule extends ElementRule<Linker> {

    /** Creates the rule. */
    public ProtonsLostRule() {
        super("protons-lost", "A linker has the protons that it loses", Linker.class);
    }

    @Override
    protected void check(Linker linker, Findings findings) {
        Optional<Molecule> structure = Reading.linker(linker);
        int lost = linker.getConnectionPoints().stream().mapToInt(ConnectionPoint::getProtonsLost).sum();
        if (structure.isPresent() && lost > Acidity.protons(structure.get())) {
            findings.error(linker, Literals.LINKER__CONNECTION_POINTS, "lose " + lost
                    + " protons, but the structure has " + Acidity.protons(structure.get()) + " on O, N and S",
                    "Draw the neutral parent, such as the acid, or correct protonsLost of the connection points.",
                    fixes(linker, Acidity.protons(structure.get())));
        }
    }

    private static List<Fix> fixes(Linker linker, int protons) {
        int usual = linker.getConnectionPoints().stream()
                .mapToInt(point -> BindingAtoms.protonsLost(point.getBinding())).sum();
        return usual > protons ? List.of() : List.of(Fix.choice("usual",
                "Let each connection point lose as many protons as its binding group does, " + usual + " in all",
                Linker.class, fixed -> fixed.getConnectionPoints()
                        .forEach(point -> point.setProtonsLost(BindingAtoms.protonsLost(point.getBinding())))));
    }
}

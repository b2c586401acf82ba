// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.Optional;

import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.SmartsQuery;
import org.porelyte.chemistry.marking.BindingAtoms;
import org.porelyte.model.BindingGroup;
import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.Linker;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;

/** Carboxylic acids of a linker are connected: one that is not is rare, and mostly a forgotten connection point. */
public final class FreeAcidRule extends ElementRule<Linker> {

    private static final String ACID = "[CX3](=O)[OX2H,OX1-]";

    /** Creates the rule. */
    public FreeAcidRule() {
        super("free-acid", "Each carboxylic acid of a linker is a connection point", Linker.class);
    }

    @Override
    protected void check(Linker linker, Findings findings) {
        Optional<Molecule> structure = Reading.linker(linker);
        boolean carboxylates = linker.getConnectionPoints().stream()
                .anyMatch(point -> point.getBinding() == BindingGroup.CARBOXYLATE);
        if (structure.isEmpty() || !carboxylates) {
            return;
        }
        int acids = SmartsQuery.compile(ACID).count(structure.get());
        int points = linker.getConnectionPoints().size();
        if (acids > points) {
            findings.warning(linker, Literals.LINKER__TOPICITY, "has " + points
                    + " connection points, but the structure has " + acids + " carboxylic acids",
                    "Add connection points and raise the topicity, unless some acids stay free.",
                    fixes(linker, structure.get(), acids - points));
        }
    }

    /** Connecting those that the SMILES numbers already. */
    private static List<Fix> fixes(Linker linker, Molecule structure, int missing) {
        return free(linker, structure).size() != missing ? List.of()
                : List.of(Fix.choice("connect", "Add connection points at all carboxylic acids", Linker.class,
                        FreeAcidRule::connect));
    }

    private static List<Integer> free(Linker linker, Molecule structure) {
        return FreeAtoms.of(linker, structure, at -> BindingAtoms.fits(structure, at, BindingGroup.CARBOXYLATE));
    }

    private static void connect(Linker linker) {
        Reading.linker(linker).ifPresent(structure -> free(linker, structure).forEach(map -> {
            ConnectionPoint point = PorelyteFactory.eINSTANCE.createConnectionPoint();
            point.setAtomMap(map);
            linker.getConnectionPoints().add(point);
        }));
        linker.setTopicity(linker.getConnectionPoints().size());
    }
}

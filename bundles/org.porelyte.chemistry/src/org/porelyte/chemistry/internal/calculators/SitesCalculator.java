// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.calculators;

import org.porelyte.chemistry.composition.Material;
import org.porelyte.chemistry.composition.MaterialReader;
import org.porelyte.model.Candidate;
import org.porelyte.model.GroupRole;
import org.porelyte.quantities.Outcome;

/** Functional groups of the linkers that the mobile ion can hop between, and those that can carry a chain. */
public final class SitesCalculator extends RecipeCalculator {

    @Override
    protected Outcome of(Candidate candidate, Material material, MaterialReader materials) {
        return material.framework()
                .map(unit -> Outcome.computed().number("sites.hopping", unit.groups(GroupRole.HOPPING_SITE))
                        .number("sites.anchors", unit.groups(GroupRole.GRAFT_ANCHOR)).build())
                .orElseGet(() -> Outcome.notApplicable("a polymer has no linkers"));
    }
}

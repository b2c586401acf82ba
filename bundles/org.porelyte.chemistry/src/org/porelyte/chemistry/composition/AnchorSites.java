// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

import org.porelyte.model.AnchorChemistry;
import org.porelyte.model.GraftAnchor;
import org.porelyte.model.GroupRole;

/** Which graft anchors there are, and which chains they can carry. */
final class AnchorSites {

    private static final Set<AnchorChemistry> RADICAL = EnumSet.of(AnchorChemistry.VINYL_RADICAL,
            AnchorChemistry.ALLYL_RADICAL, AnchorChemistry.METHACRYLATE_RADICAL);

    private AnchorSites() {
    }

    /** Whether a group of the library that was found on the linker already stands for this anchor. */
    static boolean isCovered(LinkerContent content, GraftAnchor anchor) {
        OptionalInt atom = content.parent().atomWithMap(anchor.getAtomMap());
        return atom.isPresent() && content.sites().stream()
                .anyMatch(site -> site.group().getRole() == GroupRole.GRAFT_ANCHOR
                        && site.atoms().contains(atom.getAsInt()));
    }

    /** Anchors of a formula unit that a chain of this chemistry can bind to. */
    static double forChains(FrameworkUnit unit, AnchorChemistry chemistry) {
        double sum = 0;
        for (LinkerContent content : unit.linkers()) {
            long own = content.linker().getGraftAnchors().stream()
                    .filter(anchor -> fits(anchor.getChemistry(), chemistry)).count();
            long described = content.sites().stream()
                    .filter(site -> site.group().getRole() == GroupRole.GRAFT_ANCHOR)
                    .filter(site -> content.linker().getGraftAnchors().stream()
                            .map(anchor -> content.parent().atomWithMap(anchor.getAtomMap()))
                            .noneMatch(atom -> atom.isPresent() && site.atoms().contains(atom.getAsInt())))
                    .count();
            sum += content.perUnit() * (own + described);
        }
        for (GroupContent content : unit.groups()) {
            sum += content.group().getRole() == GroupRole.GRAFT_ANCHOR ? content.perUnit() : 0;
        }
        return sum;
    }

    /** Chains of radical polymerisation bind to any double bond; other chemistries need their own partner. */
    private static boolean fits(AnchorChemistry anchor, AnchorChemistry chain) {
        return anchor == chain || anchor == AnchorChemistry.OTHER || chain == AnchorChemistry.OTHER
                || RADICAL.contains(anchor) && RADICAL.contains(chain);
    }
}

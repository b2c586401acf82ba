// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.composition;

import java.util.List;
import java.util.Optional;

import org.porelyte.chemistry.Formula;
import org.porelyte.model.AnchorChemistry;
import org.porelyte.model.GroupRole;

/**
 * The formula unit of a framework: one node and what belongs to it. Chains, salts and media are not part of it.
 *
 * @param framework node, bound linkers, groups and caps of defects, without the protons that mobile ions displaced; its
 *                  charge is what the mobile ions balance
 * @param ions      the mobile ions, or nothing
 * @param linkers   the linkers
 * @param groups    groups put on afterwards
 */
public record FrameworkUnit(Formula framework, Optional<IonContent> ions, List<LinkerContent> linkers,
        List<GroupContent> groups) {

    /** Copies the lists. */
    public FrameworkUnit {
        linkers = List.copyOf(linkers);
        groups = List.copyOf(groups);
    }

    /**
     * Returns the formula of framework and mobile ions.
     *
     * @return with the charge that is left, 0 where all is balanced
     */
    public Formula formula() {
        return ions.map(content -> framework.plus(content.formula())).orElse(framework);
    }

    /**
     * Returns the number of linkers of all kinds.
     *
     * @return per node
     */
    public double linkersPerNode() {
        return linkers.stream().mapToDouble(LinkerContent::perUnit).sum();
    }

    /**
     * Counts the library's functional groups of a role, on linkers as they are and put on afterwards. A linker's own
     * graft anchors count as such, also where no group of the library describes them.
     *
     * @param role the role
     * @return per formula unit
     */
    public double groups(GroupRole role) {
        double sum = 0;
        for (LinkerContent content : linkers) {
            long found = content.sites().stream().filter(site -> site.group().getRole() == role).count();
            sum += content.perUnit() * (role == GroupRole.GRAFT_ANCHOR ? found + anchorsWithoutGroup(content) : found);
        }
        for (GroupContent content : groups) {
            sum += content.group().getRole() == role ? content.perUnit() : 0;
        }
        return sum;
    }

    private static long anchorsWithoutGroup(LinkerContent content) {
        return content.linker().getGraftAnchors().stream()
                .filter(anchor -> !AnchorSites.isCovered(content, anchor)).count();
    }

    /**
     * Counts the graft anchors that a chain can bind to: those of a linker by their chemistry, groups of the library
     * with the role of an anchor whatever their chemistry.
     *
     * @param chemistry how the chain binds
     * @return per formula unit
     */
    public double anchorsFor(AnchorChemistry chemistry) {
        return AnchorSites.forChains(this, chemistry);
    }

    /**
     * Counts the library's functional groups of all roles.
     *
     * @return mean number on a linker
     */
    public double groupsPerLinker() {
        double sum = groups.stream().mapToDouble(GroupContent::perUnit).sum();
        for (LinkerContent content : linkers) {
            sum += content.perUnit() * (content.sites().size() + anchorsWithoutGroup(content));
        }
        return sum / linkersPerNode();
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.GroupRole;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.OligomerContent;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fixes;

/** Where chains are grafted, a linker or a group put on one carries an anchor. A structure file is not looked into. */
public final class GraftAnchorRule extends ElementRule<OligomerContent> {

    /** Creates the rule. */
    public GraftAnchorRule() {
        super("graft-anchor", "Grafted chains have anchors", OligomerContent.class);
    }

    @Override
    protected void check(OligomerContent content, Findings findings) {
        if (content.getMode() != OligomerMode.GRAFTED || !(content.eContainer() instanceof Candidate candidate)
                || candidate.getLinkers().isEmpty() && candidate.getStructureFile() != null) {
            return;
        }
        boolean onLinker = candidate.getLinkers().stream().map(LinkerShare::getLinker)
                .anyMatch(linker -> linker != null && !linker.getGraftAnchors().isEmpty());
        boolean onGroup = candidate.getFunctionalisations().stream()
                .anyMatch(f -> f.getGroup() != null && f.getGroup().getRole() == GroupRole.GRAFT_ANCHOR);
        if (!onLinker && !onGroup) {
            findings.error(content, Literals.OLIGOMER_CONTENT__MODE, "is GRAFTED, but no linker has a graft anchor",
                    "Use a linker with an anchor (e.g. vinyl), or make the oligomer a GUEST.",
                    Fixes.set(Literals.OLIGOMER_CONTENT__MODE, candidate.getKind() == CandidateKind.POLYMER
                            ? OligomerMode.NEAT : OligomerMode.GUEST));
        }
    }
}

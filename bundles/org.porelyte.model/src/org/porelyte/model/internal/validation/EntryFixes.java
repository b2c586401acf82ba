// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.model.Candidate;
import org.porelyte.model.Constituent;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.NamedElement;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** What to do with an entry that does not say which element it uses. */
final class EntryFixes {

    private EntryFixes() {
    }

    /**
     * @param entry an element whose required reference leads nowhere
     * @param field that reference
     * @return choosing the only element that there is, and removing the entry where the rest goes on without it
     */
    static List<Fix> of(EObject entry, EReference field) {
        List<Fix> fixes = new ArrayList<>();
        List<NamedElement> targets = Fixes.targets(entry, field);
        if (targets.size() == 1 && targets.get(0) != entry.eContainer()) {
            Fixes.refer(field, targets.get(0)).ifPresent(fixes::add);
        }
        if (entry instanceof LinkerShare && entry.eContainer() instanceof Candidate candidate) {
            if (candidate.getLinkers().stream().anyMatch(other -> other != entry && other.getFraction() > 0)) {
                fixes.add(Fix.choice("remove", "Remove this linker and scale the fractions of the others",
                        LinkerShare.class, EntryFixes::remove));
            }
        } else if (entry instanceof Constituent && entry.eContainer() instanceof Candidate candidate) {
            if (candidate.getConstituents().stream().anyMatch(other -> other != entry && other.getMassFraction() > 0)) {
                fixes.add(Fix.choice("remove", "Remove this constituent and scale the fractions of the others",
                        Constituent.class, EntryFixes::remove));
            }
        } else if (!(entry instanceof NamedElement)) {
            fixes.add(Fixes.remove());
        }
        return fixes;
    }

    private static void remove(LinkerShare share) {
        Candidate candidate = (Candidate) share.eContainer();
        EcoreUtil.remove(share);
        LinkerFractionSumRule.SHARES.scale(candidate);
    }

    static void remove(Constituent constituent) {
        Candidate candidate = (Candidate) constituent.eContainer();
        EcoreUtil.remove(constituent);
        CompositeMassRule.SHARES.scale(candidate);
    }
}

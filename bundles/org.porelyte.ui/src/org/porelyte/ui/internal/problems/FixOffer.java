// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.porelyte.model.edit.FixCommand;
import org.porelyte.model.validation.Fix;
import org.porelyte.ui.LibraryDocument;

/**
 * Something that can be done about problems, as a menu names it.
 *
 * @param label what would be done
 * @param steps the fixes and what they are applied to, by library
 */
public record FixOffer(String label, Map<LibraryDocument, List<FixCommand.Step>> steps) {

    /**
     * What can be done about some problems.
     *
     * @param chosen the problems
     * @param all    all problems, among which there may be others of the same kind
     * @return for one problem, each of its fixes, then the same for all problems of its kind; for several, the fixes
     *         that one or more of them have
     */
    public static List<FixOffer> of(List<ProblemRow> chosen, List<ProblemRow> all) {
        Map<String, FixOffer> offers = new LinkedHashMap<>();
        for (ProblemRow row : chosen) {
            for (Fix fix : row.fixes()) {
                String key = row.source() + " " + fix.id() + (chosen.size() == 1 ? " " + fix.label() : "");
                offers.putIfAbsent(key, chosen.size() > 1 ? same(row, fix, chosen) : new FixOffer(fix.label(),
                        Map.of(row.document(), List.of(new FixCommand.Step(row.element(), fix)))));
            }
        }
        if (chosen.size() == 1) {
            for (Fix fix : chosen.get(0).fixes()) {
                FixOffer same = same(chosen.get(0), fix, all);
                if (same.count() > 1) {
                    offers.putIfAbsent("all " + fix.id(), same);
                }
            }
        }
        return List.copyOf(offers.values());
    }

    /** {@return the fixes that need no asking, or nothing to do} */
    static FixOffer safe(List<ProblemRow> rows) {
        Map<LibraryDocument, List<FixCommand.Step>> steps = new LinkedHashMap<>();
        for (ProblemRow row : rows) {
            row.fixes().stream().filter(Fix::isSafe).findFirst().ifPresent(fix -> steps
                    .computeIfAbsent(row.document(), key -> new ArrayList<>())
                    .add(new FixCommand.Step(row.element(), fix)));
        }
        return new FixOffer("Fix what is safe to fix", steps);
    }

    private static FixOffer same(ProblemRow like, Fix fix, List<ProblemRow> rows) {
        Map<LibraryDocument, List<FixCommand.Step>> steps = new LinkedHashMap<>();
        for (ProblemRow row : rows) {
            if (row.document() == like.document() && row.source().equals(like.source())) {
                row.fixes().stream().filter(other -> other.id().equals(fix.id()))
                        .min(Comparator.comparing(other -> !other.label().equals(fix.label())))
                        .ifPresent(other -> steps.computeIfAbsent(row.document(), key -> new ArrayList<>())
                                .add(new FixCommand.Step(row.element(), other)));
            }
        }
        FixOffer offer = new FixOffer(fix.label(), steps);
        return offer.count() == 1 ? offer
                : new FixOffer(fix.label() + ", and likewise in all " + offer.count() + " problems of this kind",
                        steps);
    }

    /** {@return how many problems it is for} */
    public int count() {
        return steps.values().stream().mapToInt(List::size).sum();
    }

    /** Does it, as one step of the history of each library. */
    public void apply() {
        steps.forEach((document, fixes) -> document.library().ifPresent(
                library -> document.execute(new FixCommand(library, fixes))));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.chemistry.internal.validation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.porelyte.chemistry.Molecule;
import org.porelyte.chemistry.SmartsQuery;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** The pattern of a group finds the group as it is drawn, put on a ring or on a chain. */
public final class GroupPatternRule extends ElementRule<FunctionalGroup> {

    /** Each closes its ring at once and can stand before or behind what it is bound to. */
    private static final List<String> CARRIERS = List.of("c9ccccc9", "C(C)");
    private static final Pattern STAR = Pattern.compile("\\[\\*(:\\d+)?\\]|\\*");

    /** Creates the rule. */
    public GroupPatternRule() {
        super("group-pattern", "The SMARTS of a group finds its SMILES", FunctionalGroup.class);
    }

    @Override
    protected void check(FunctionalGroup group, Findings findings) {
        boolean drawn = Reading.molecule(group.getSmiles()).filter(g -> Attachments.of(g).size() == 1).isPresent();
        if (!drawn || Reading.isBlank(group.getSmarts())
                || Reading.problem(group.getSmarts(), SmartsQuery::compile).isPresent()) {
            return;
        }
        if (finds(group.getSmarts(), group.getSmiles())) {
            return;
        }
        findings.warning(group, Literals.FUNCTIONAL_GROUP__SMARTS,
                "does not find the group of the field 'smiles' on benzene or on ethane",
                "Make both describe the same group, or it is put on but never counted on linkers.", fixes(group));
    }

    private static boolean finds(String smarts, String smiles) {
        SmartsQuery pattern = SmartsQuery.compile(smarts);
        for (String carrier : CARRIERS) {
            Optional<Molecule> carried = Reading.molecule(STAR.matcher(smiles).replaceAll(carrier));
            if (carried.isPresent() && pattern.count(carried.get()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The group as it is drawn is a pattern too, if a coarse one: its hydrogens are not asked for. */
    private static List<Fix> fixes(FunctionalGroup group) {
        String drawn = group.getSmiles().strip();
        boolean works = Reading.problem(drawn, SmartsQuery::compile).isEmpty() && finds(drawn, drawn);
        return works ? List.of(Fixes.set(Literals.FUNCTIONAL_GROUP__SMARTS, drawn)) : List.of();
    }
}

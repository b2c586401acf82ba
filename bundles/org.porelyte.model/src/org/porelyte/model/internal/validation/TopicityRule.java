// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.HashSet;
import java.util.Set;

import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.Linker;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;

/** A linker has as many connection points as its topicity says, two at least, each on an atom of its own. */
public final class TopicityRule extends ElementRule<Linker> {

    /** Creates the rule. */
    public TopicityRule() {
        super("topicity", "Topicity equals the number of connection points", Linker.class);
    }

    @Override
    protected void check(Linker linker, Findings findings) {
        int points = linker.getConnectionPoints().size();
        if (linker.getTopicity() < 2) {
            findings.error(linker, Literals.LINKER__TOPICITY, "is " + linker.getTopicity()
                    + ", but a linker joins two nodes at least", "Set the number of connections to nodes.");
        } else if (points != linker.getTopicity()) {
            findings.error(linker, Literals.LINKER__TOPICITY, "is " + linker.getTopicity() + ", but there are " + points
                    + " connection points", "Give one connection point per connection, or correct the topicity.");
        }
        Set<Integer> atoms = new HashSet<>();
        for (ConnectionPoint point : linker.getConnectionPoints()) {
            if (point.getAtomMap() < 1) {
                findings.error(point, Literals.CONNECTION_POINT__ATOM_MAP, "is " + point.getAtomMap()
                        + ", expected a number from 1",
                        "Number the atom in the SMILES, [C:1], and name that number here.");
            } else if (!atoms.add(point.getAtomMap())) {
                findings.error(point, Literals.CONNECTION_POINT__ATOM_MAP, "is " + point.getAtomMap()
                        + ", which another connection point of this linker has too", "Give each its own atom.");
            }
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.model.internal.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.porelyte.model.ConnectionPoint;
import org.porelyte.model.Linker;
import org.porelyte.model.PorelyteFactory;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.model.validation.ElementRule;
import org.porelyte.model.validation.Findings;
import org.porelyte.model.validation.Fix;
import org.porelyte.model.validation.Fixes;

/** A linker has as many connection points as its topicity says, two at least, each on an atom of its own. */
public final class TopicityRule extends ElementRule<Linker> {

    private static final Pattern MAP = Pattern.compile(":([1-9]\\d{0,3})\\]");

    /** Creates the rule. */
    public TopicityRule() {
        super("topicity", "Topicity equals the number of connection points", Linker.class);
    }

    @Override
    protected void check(Linker linker, Findings findings) {
        int points = linker.getConnectionPoints().size();
        if (linker.getTopicity() < 2) {
            findings.error(linker, Literals.LINKER__TOPICITY, "is " + linker.getTopicity()
                    + ", but a linker joins two nodes at least", "Set the number of connections to nodes.",
                    points < 2 ? List.of() : List.of(count(points, true)));
        } else if (points != linker.getTopicity()) {
            findings.error(linker, Literals.LINKER__TOPICITY, "is " + linker.getTopicity() + ", but there are " + points
                    + " connection points", "Give one connection point per connection, or correct the topicity.",
                    fixes(linker));
        }
        Set<Integer> atoms = new HashSet<>();
        for (ConnectionPoint point : linker.getConnectionPoints()) {
            if (point.getAtomMap() < 1) {
                findings.error(point, Literals.CONNECTION_POINT__ATOM_MAP, "is " + point.getAtomMap()
                        + ", expected a number from 1",
                        "Number the atom in the SMILES, [C:1], and name that number here.", fixes(linker, point));
            } else if (!atoms.add(point.getAtomMap())) {
                findings.error(point, Literals.CONNECTION_POINT__ATOM_MAP, "is " + point.getAtomMap()
                        + ", which another connection point of this linker has too", "Give each its own atom.",
                        fixes(linker, point));
            }
        }
    }

    /** Where no topicity was given, there is nothing that could be meant but the number of points. */
    private static Fix count(int points, boolean safe) {
        String label = "Set the topicity to " + points;
        return safe ? Fix.safe("count", label, Linker.class, TopicityRule::count)
                : Fix.choice("count", label, Linker.class, TopicityRule::count);
    }

    private static void count(Linker linker) {
        linker.setTopicity(linker.getConnectionPoints().size());
    }

    private static List<Fix> fixes(Linker linker) {
        List<Fix> fixes = new ArrayList<>();
        int points = linker.getConnectionPoints().size();
        List<Integer> free = freeMaps(linker);
        if (!free.isEmpty() && points + free.size() == linker.getTopicity()) {
            fixes.add(Fix.choice("add-points", "Add connection points at the atoms " + text(free), Linker.class,
                    TopicityRule::addPoints));
        }
        if (points >= 2) {
            fixes.add(count(points, false));
        }
        return fixes;
    }

    private static List<Fix> fixes(Linker linker, ConnectionPoint point) {
        List<Fix> fixes = new ArrayList<>();
        List<Integer> free = freeMaps(linker);
        if (free.size() == 1) {
            fixes.add(Fixes.set(Literals.CONNECTION_POINT__ATOM_MAP, free.get(0)));
        }
        if (linker.getConnectionPoints().size() - 1 == linker.getTopicity()) {
            fixes.add(Fixes.remove());
        }
        return fixes;
    }

    /** Maps of the SMILES that no connection point and no anchor of the linker names. */
    private static List<Integer> freeMaps(Linker linker) {
        Set<Integer> maps = new TreeSet<>();
        Matcher matcher = MAP.matcher(linker.getSmiles() == null ? "" : linker.getSmiles());
        while (matcher.find()) {
            maps.add(Integer.valueOf(matcher.group(1)));
        }
        linker.getConnectionPoints().forEach(point -> maps.remove(point.getAtomMap()));
        linker.getGraftAnchors().forEach(anchor -> maps.remove(anchor.getAtomMap()));
        return List.copyOf(maps);
    }

    /** What is known of the other connection points holds for these too. */
    private static void addPoints(Linker linker) {
        List<ConnectionPoint> points = linker.getConnectionPoints();
        for (int map : freeMaps(linker)) {
            ConnectionPoint added = points.isEmpty() ? PorelyteFactory.eINSTANCE.createConnectionPoint()
                    : EcoreUtil.copy(points.get(0));
            added.setAtomMap(map);
            points.add(added);
        }
    }

    private static String text(List<Integer> maps) {
        return String.join(", ", maps.stream().map(map -> ":" + map).toList());
    }
}

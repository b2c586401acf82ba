// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Groups and the problems in them. Of very many problems, the first are shown, and how many there are more. */
final class ProblemTree implements ITreeContentProvider {

    /**
     * Stands for the problems of a group that are not shown.
     *
     * @param group the group
     */
    record More(ProblemGroup group) {
        String text() {
            return "and " + (group.rows().size() - MOST) + " more: filter, or fix some first";
        }
    }

    private static final int MOST = 1000;

    private final Supplier<Comparator<ProblemRow>> order;

    /** @param order gives the order within groups; what it takes for equal stays in the order of the group */
    ProblemTree(Supplier<Comparator<ProblemRow>> order) {
        this.order = order;
    }

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (!(parent instanceof ProblemGroup group)) {
            return new Object[0];
        }
        List<ProblemRow> rows = group.rows().stream().sorted(order.get()).toList();
        if (rows.size() <= MOST) {
            return rows.toArray();
        }
        Object[] children = rows.subList(0, MOST).toArray(new Object[MOST + 1]);
        children[MOST] = new More(group);
        return children;
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof ProblemGroup;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.viewer;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;

/**
 * By which column a table or tree is sorted. A click on a header sorts by its column, the next one the other way round,
 * one more not at all. The rows are put in order by who shows them.
 */
public final class HeaderSort {

    private static final Pattern STATE = Pattern.compile("(\\d{1,4}) (up|down)");
    private static final int NONE = -1;

    private final List<? extends Item> columns;
    private final BiConsumer<Item, Integer> mark;
    private final Runnable changed;
    private int column = NONE;
    private boolean descending;

    private HeaderSort(List<? extends Item> columns, BiConsumer<Item, Integer> mark, Runnable changed) {
        this.columns = columns;
        this.mark = mark;
        this.changed = changed;
        columns.forEach(one -> one.addListener(SWT.Selection, event -> clicked(columns.indexOf(one))));
    }

    /**
     * @param tree    with all its columns
     * @param changed run when the order is to be another
     * @return the order of its rows
     */
    public static HeaderSort of(Tree tree, Runnable changed) {
        return new HeaderSort(List.of(tree.getColumns()), (item, direction) -> {
            tree.setSortColumn((TreeColumn) item);
            tree.setSortDirection(direction);
        }, changed);
    }

    /**
     * @param table   with all its columns
     * @param changed run when the order is to be another
     * @return the order of its rows
     */
    public static HeaderSort of(Table table, Runnable changed) {
        return new HeaderSort(List.of(table.getColumns()), (item, direction) -> {
            table.setSortColumn((TableColumn) item);
            table.setSortDirection(direction);
        }, changed);
    }

    private void clicked(int clicked) {
        if (clicked != column) {
            show(clicked, false);
        } else if (!descending) {
            show(clicked, true);
        } else {
            show(NONE, false);
        }
        changed.run();
    }

    private void show(int wanted, boolean down) {
        column = wanted;
        descending = down;
        mark.accept(column == NONE ? null : columns.get(column),
                column == NONE ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
    }

    /**
     * @param ascending gives the ascending order of a column, by the index at which it was made
     * @param <E>       class of what the rows show
     * @return the order that was chosen; everything is equal where none was
     */
    public <E> Comparator<E> order(IntFunction<Comparator<E>> ascending) {
        if (column == NONE) {
            return (one, other) -> 0;
        }
        return descending ? ascending.apply(column).reversed() : ascending.apply(column);
    }

    /** {@return the choice as text, to be kept; empty if there is none} */
    public String state() {
        return column == NONE ? "" : column + (descending ? " down" : " up");
    }

    /**
     * Takes over a choice, without telling that.
     *
     * @param state what {@link #state()} gave; null and what is no such text for none
     */
    public void restore(String state) {
        Matcher matcher = STATE.matcher(state == null ? "" : state);
        if (matcher.matches() && Integer.parseInt(matcher.group(1)) < columns.size()) {
            show(Integer.parseInt(matcher.group(1)), matcher.group(2).equals("down"));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.porelyte.ui.kit.table.TableColumn;

/** What is done in the dialog for columns: which are shown, and in which order. Knows no widgets. */
final class ColumnChoice {

    private final List<TableColumn> given;
    private final List<TableColumn> order;
    private final Set<String> shown = new HashSet<>();
    private String search = "";
    private String group = "";

    /**
     * @param given    the columns as the content has them
     * @param ordered  the same as the user ordered them
     * @param shownNow those that are shown
     */
    ColumnChoice(List<TableColumn> given, List<TableColumn> ordered, List<TableColumn> shownNow) {
        this.given = List.copyOf(given);
        this.order = new ArrayList<>(ordered);
        shownNow.forEach(column -> shown.add(column.id()));
    }

    /** Lists only columns of a group, empty for all, that have these words somewhere in what is said of them. */
    void search(String words, String onlyGroup) {
        search = words.strip().toLowerCase(Locale.ROOT);
        group = onlyGroup;
    }

    /** {@return the groups of the columns, in the order of the content} */
    List<String> groups() {
        return given.stream().map(TableColumn::group).filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** {@return the columns that are listed, in their order} */
    List<TableColumn> listed() {
        return order.stream().filter(column -> group.isEmpty() || column.group().equals(group))
                .filter(this::isFound).toList();
    }

    private boolean isFound(TableColumn column) {
        String all = String.join("\n", column.header(), column.description(), column.id(), column.group());
        return all.toLowerCase(Locale.ROOT).contains(search);
    }

    boolean shows(TableColumn column) {
        return shown.contains(column.id());
    }

    void show(TableColumn column, boolean wanted) {
        if (wanted) {
            shown.add(column.id());
        } else {
            shown.remove(column.id());
        }
    }

    /** Shows or hides all columns that are listed. */
    void showListed(boolean wanted) {
        listed().forEach(column -> show(column, wanted));
    }

    /** Moves a column before the listed one above it, or behind the listed one below it. */
    void move(TableColumn column, boolean up) {
        List<TableColumn> listed = listed();
        int neighbour = listed.indexOf(column) + (up ? -1 : 1);
        if (neighbour >= 0 && neighbour < listed.size()) {
            order.remove(column);
            order.add(order.indexOf(listed.get(neighbour)) + (up ? 0 : 1), column);
        }
    }

    /** Goes back to what the content says. */
    void reset() {
        order.clear();
        order.addAll(given);
        shown.clear();
        given.stream().filter(TableColumn::shownFirst).forEach(column -> shown.add(column.id()));
    }

    int shownCount() {
        return shown.size();
    }

    List<String> shownIds() {
        return order.stream().map(TableColumn::id).filter(shown::contains).toList();
    }

    List<String> order() {
        return order.stream().map(TableColumn::id).toList();
    }
}

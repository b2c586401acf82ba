// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.porelyte.ui.kit.table.TableColumn;

/** Which columns are shown, in which order, how wide, and how many of them stay in view. */
final class Arrangement {

    private final List<String> order = new ArrayList<>();
    private final Map<String, Boolean> chosen = new HashMap<>();
    private final Map<String, Integer> widths = new HashMap<>();
    private final int usualFrozen;
    private int frozen = -1;

    Arrangement(int usualFrozen) {
        this.usualFrozen = usualFrozen;
    }

    void restore(List<String> newOrder, Map<String, Boolean> newChosen, Map<String, Integer> newWidths,
            int newFrozen) {
        order.clear();
        order.addAll(newOrder);
        chosen.clear();
        chosen.putAll(newChosen);
        widths.clear();
        widths.putAll(newWidths);
        frozen = newFrozen;
    }

    List<String> order() {
        return order;
    }

    Map<String, Boolean> chosen() {
        return chosen;
    }

    Map<String, Integer> widths() {
        return widths;
    }

    /** {@return as the user said; -1 for the usual} */
    int chosenFrozen() {
        return frozen;
    }

    /** {@return how many of the shown columns stay in view} */
    int frozen() {
        return frozen < 0 ? usualFrozen : frozen;
    }

    void freeze(int columns) {
        frozen = columns;
    }

    boolean shows(TableColumn column) {
        return chosen.getOrDefault(column.id(), column.shownFirst());
    }

    /** {@return all columns in the order of the user; new ones behind the one that they follow in the content} */
    List<TableColumn> ordered(List<TableColumn> columns) {
        if (order.isEmpty()) {
            return columns;
        }
        List<String> all = new ArrayList<>(order);
        for (int i = 0; i < columns.size(); i++) {
            if (!all.contains(columns.get(i).id())) {
                all.add(i == 0 ? 0 : all.indexOf(columns.get(i - 1).id()) + 1, columns.get(i).id());
            }
        }
        Map<String, TableColumn> byId = columns.stream().collect(Collectors.toMap(TableColumn::id, column -> column));
        return all.stream().map(byId::get).filter(column -> column != null).toList();
    }

    /** {@return the columns that are shown, in their order; at least one if there is any} */
    List<TableColumn> shown(List<TableColumn> columns) {
        List<TableColumn> ordered = ordered(columns);
        List<TableColumn> shown = ordered.stream().filter(this::shows).toList();
        return shown.isEmpty() && !ordered.isEmpty() ? List.of(ordered.get(0)) : shown;
    }

    void hide(TableColumn column, List<TableColumn> columns) {
        if (frozen > 0 && shown(columns).indexOf(column) < frozen) {
            frozen--;
        }
        chosen.put(column.id(), false);
    }

    /** Shows these columns in this order and no others; what the content would do anyway is not kept. */
    void choose(List<String> ids, List<String> allInOrder, List<TableColumn> columns) {
        for (TableColumn column : columns) {
            boolean wanted = ids.contains(column.id());
            if (wanted == column.shownFirst()) {
                chosen.remove(column.id());
            } else {
                chosen.put(column.id(), wanted);
            }
        }
        setOrder(allInOrder, columns);
    }

    /** Puts a shown column to another place among the shown ones. */
    void move(int from, int to, List<TableColumn> columns) {
        List<TableColumn> shown = shown(columns);
        List<TableColumn> all = new ArrayList<>(ordered(columns));
        TableColumn moved = shown.get(from);
        TableColumn before = to < shown.size() ? shown.get(to) : null;
        TableColumn last = shown.get(shown.size() - 1);
        if (moved == before || before == null && moved == last) {
            return;
        }
        all.remove(moved);
        all.add(before == null ? all.indexOf(last) + 1 : all.indexOf(before), moved);
        setOrder(all.stream().map(TableColumn::id).toList(), columns);
    }

    /** Keeps the places of columns that this content does not have. */
    private void setOrder(List<String> ids, List<TableColumn> columns) {
        if (ids.equals(columns.stream().map(TableColumn::id).toList())) {
            order.clear();
            return;
        }
        List<String> kept = new ArrayList<>(order);
        List<String> merged = new ArrayList<>(ids);
        for (int i = 0; i < kept.size(); i++) {
            if (!merged.contains(kept.get(i))) {
                merged.add(i == 0 ? 0 : merged.indexOf(kept.get(i - 1)) + 1, kept.get(i));
            }
        }
        order.clear();
        order.addAll(merged);
    }
}

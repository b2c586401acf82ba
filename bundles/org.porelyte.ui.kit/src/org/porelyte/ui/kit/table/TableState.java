// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the user arranged a table. Columns are named by their ids, so that it holds for other contents too; what it says
 * of columns that a content does not have waits for one that has them.
 *
 * @param order   ids of columns in the order in which they are shown; empty for the order of the content
 * @param shown   by id, the columns that the user showed or hid; all others as the content says
 * @param widths  by id, in pixels, the columns that the user dragged to another width
 * @param sort    what the rows are sorted by, the most important first
 * @param filters by id, what was typed into the filter row
 * @param frozen  how many columns stay in view at the left; -1 for the usual ones
 */
public record TableState(List<String> order, Map<String, Boolean> shown, Map<String, Integer> widths,
        List<SortKey> sort, Map<String, String> filters, int frozen) {

    /** A table as it comes. */
    public static final TableState USUAL = new TableState(List.of(), Map.of(), Map.of(), List.of(), Map.of(), -1);

    /** Copies what it is given; nothing may be null. */
    public TableState {
        order = List.copyOf(order);
        shown = Map.copyOf(shown);
        widths = Map.copyOf(widths);
        sort = List.copyOf(sort);
        filters = Map.copyOf(filters);
    }

    /** {@return the state as lines of text, to be kept between sessions and read by {@link #parse}} */
    public String text() {
        StringBuilder text = new StringBuilder();
        order.forEach(id -> line(text, "order", id, ""));
        shown.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> line(text, "shown", entry.getKey(), entry.getValue().toString()));
        widths.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> line(text, "width", entry.getKey(), entry.getValue().toString()));
        sort.forEach(key -> line(text, "sort", key.column(), key.ascending() ? "ascending" : "descending"));
        filters.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(entry -> line(text, "filter", entry.getKey(), entry.getValue()));
        line(text, "frozen", Integer.toString(frozen), "");
        return text.toString();
    }

    private static void line(StringBuilder text, String word, String id, String value) {
        text.append(word).append('\t').append(escaped(id)).append('\t').append(escaped(value)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    /**
     * @param text what {@link #text} gave, by this version or another
     * @return the state; lines that are not understood are passed over
     */
    public static TableState parse(String text) {
        List<String> order = new ArrayList<>();
        Map<String, Boolean> shown = new LinkedHashMap<>();
        Map<String, Integer> widths = new LinkedHashMap<>();
        List<SortKey> sort = new ArrayList<>();
        Map<String, String> filters = new LinkedHashMap<>();
        int frozen = -1;
        for (String line : text.split("\n")) {
            String[] parts = line.split("\t", -1);
            if (parts.length != 3) {
                continue;
            }
            String id = unescaped(parts[1]);
            String value = unescaped(parts[2]);
            switch (parts[0]) {
                case "order" -> order.add(id);
                case "shown" -> shown.put(id, Boolean.valueOf(value));
                case "width" -> widths.computeIfAbsent(id, key -> positive(value));
                case "sort" -> sort.add(new SortKey(id, value.equals("ascending")));
                case "filter" -> filters.put(id, value);
                case "frozen" -> frozen = id.matches("\\d{1,4}") ? Integer.parseInt(id) : -1;
                default -> { }
            }
        }
        return new TableState(order.stream().distinct().toList(), shown, widths, sort, filters, frozen);
    }

    private static Integer positive(String value) {
        return value.matches("[1-9]\\d{0,4}") ? Integer.valueOf(value) : null;
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}

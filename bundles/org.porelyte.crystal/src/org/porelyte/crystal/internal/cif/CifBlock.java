// SPDX-License-Identifier: EPL-2.0
package org.porelyte.crystal.internal.cif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A data block: the values of the tags that are used. */
final class CifBlock {

    /**
     * A tag with its values.
     *
     * @param tag    as in the file
     * @param line   where the tag stands
     * @param loop   line of the loop that it is in; 0 for none
     * @param values in the order of the file
     */
    record Column(String tag, int line, int loop, List<CifValue> values) {
    }

    private final String name;
    private final int line;
    private final Map<String, Column> columns = new HashMap<>();

    CifBlock(String name, int line) {
        this.name = name;
        this.line = line;
    }

    String name() {
        return name;
    }

    /** {@return the line that it begins on} */
    int line() {
        return line;
    }

    /** {@return an empty column, or nothing if the block has the tag already} */
    Optional<Column> add(String tag, int tagLine, int loop) {
        Column column = new Column(tag, tagLine, loop, new ArrayList<>());
        return columns.putIfAbsent(CifTags.normal(tag), column) == null ? Optional.of(column) : Optional.empty();
    }

    /** {@return the first of these tags that is there with a value that says something} */
    Optional<Column> column(List<String> tags) {
        return tags.stream().map(columns::get).filter(column -> column != null
                && column.values().stream().anyMatch(value -> !value.isNothing())).findFirst();
    }

    /** {@return the column of one tag, whatever its values} */
    Optional<Column> column(String tag) {
        return Optional.ofNullable(columns.get(tag));
    }

    boolean hasAtoms() {
        return columns.containsKey(CifTags.FRACTIONAL.get(0)) || columns.containsKey(CifTags.CARTESIAN.get(0));
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }
}

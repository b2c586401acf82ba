// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.porelyte.ui.kit.table.SortKey;
import org.porelyte.ui.kit.table.TableCell;
import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableColumn.Alignment;
import org.porelyte.ui.kit.table.TableContent;
import org.porelyte.ui.kit.table.TableRow;
import org.porelyte.ui.kit.table.TableState;

class TableModelTest {

    private static final List<TableColumn> COLUMNS = List.of(TableColumn.ofText("name", "Name"),
            TableColumn.ofNumbers("mass", "M", "g/mol"), TableColumn.ofText("kind", "Kind"),
            new TableColumn("extra", "Extra", "", Alignment.LEFT, "", "", false, List.of()));

    private final TableModel model = model(Queries.AT_ONCE);

    private static TableModel model(Queries queries) {
        return new TableModel(1, queries, new TableModel.Listener() {
            @Override
            public void rowsChanged() {
                // Looked at by the tests themselves.
            }

            @Override
            public void columnsChanged() {
                // Looked at by the tests themselves.
            }

            @Override
            public void busy(boolean busy) {
                // Looked at by the tests themselves.
            }
        });
    }

    private static TableRow row(String name, Double mass, String kind) {
        TableCell number = mass == null ? TableCell.ofText("") : TableCell.ofNumber(mass.toString(), mass);
        return new TableRow(name, List.of(TableCell.ofText(name), number, TableCell.ofText(kind),
                TableCell.ofText("")));
    }

    private static TableContent content() {
        return new TableContent(COLUMNS, List.of(row("UiO-66", 3.0, "framework"), row("UiO-8", 1.0, "framework"),
                row("PEO", null, "polymer"), row("net", 1.0, "composite")));
    }

    private String rows() {
        return String.join(" ", model.rows().stream().map(row -> (String) row.element()).toList());
    }

    private String columns() {
        return String.join(" ", model.columns().stream().map(TableColumn::id).toList());
    }

    @Test
    void rowsComeAsGivenUntilTheyAreSorted() {
        model.setContent(content());
        assertEquals("UiO-66 UiO-8 PEO net", rows());
        model.sort(List.of(new SortKey("name", true)));
        assertEquals("net PEO UiO-8 UiO-66", rows(), "numbers in names by their value");
        model.sort(List.of());
        assertEquals("UiO-66 UiO-8 PEO net", rows());
    }

    @Test
    void emptyCellsComeLastEitherWayAndEqualOnesStayInOrder() {
        model.setContent(content());
        model.sort(List.of(new SortKey("mass", true)));
        assertEquals("UiO-8 net UiO-66 PEO", rows());
        model.sort(List.of(new SortKey("mass", false)));
        assertEquals("UiO-66 UiO-8 net PEO", rows());
    }

    @Test
    void aSecondKeyOrdersWhatTheFirstLeavesEqual() {
        model.setContent(content());
        model.sort(List.of(new SortKey("mass", true), new SortKey("name", true)));
        assertEquals("net UiO-8 UiO-66 PEO", rows());
        model.sort(List.of(new SortKey("kind", false), new SortKey("mass", false)));
        assertEquals("PEO UiO-66 UiO-8 net", rows());
    }

    @Test
    void clicksSortUpThenDownThenNot() {
        List<SortKey> keys = SortClicks.click(List.of(), "a");
        assertEquals(List.of(new SortKey("a", true)), keys);
        keys = SortClicks.click(keys, "a");
        assertEquals(List.of(new SortKey("a", false)), keys);
        assertEquals(List.of(), SortClicks.click(keys, "a"));
        assertEquals(List.of(new SortKey("b", true)), SortClicks.click(keys, "b"));
        keys = SortClicks.add(keys, "b");
        assertEquals(List.of(new SortKey("a", false), new SortKey("b", true)), keys);
        assertEquals(List.of(new SortKey("a", false), new SortKey("b", false)), SortClicks.add(keys, "b"));
        assertEquals(List.of(new SortKey("b", true)), SortClicks.add(keys, "a"));
        assertEquals(List.of(new SortKey("b", true)), SortClicks.click(keys, "b"), "one click leaves one key");
    }

    @Test
    void filtersOfSeveralColumnsMustAllHold() {
        model.setContent(content());
        model.filter("kind", "frame");
        assertEquals("UiO-66 UiO-8", rows());
        model.filter("mass", ">2");
        assertEquals("UiO-66", rows());
        model.filter("kind", "");
        assertEquals("UiO-66", rows());
        assertTrue(model.filtered());
        model.clearFilters();
        assertEquals("UiO-66 UiO-8 PEO net", rows());
        assertFalse(model.filtered());
    }

    @Test
    void aFilterThatIsNotUnderstoodKeepsNothingOutAndIsTold() {
        model.setContent(content());
        model.filter("kind", "frame");
        model.filter("mass", "> heavy");
        assertEquals("UiO-66 UiO-8", rows());
        assertTrue(model.filterProblem("mass").contains("'heavy' is no number"));
        assertEquals("", model.filterProblem("kind"));
        assertEquals("", model.filterProblem("absent"));
    }

    @Test
    void columnsAreHiddenMovedAndShownAgain() {
        model.setContent(content());
        assertEquals("name mass kind", columns(), "extra is not shown at first");
        model.arrangement().move(2, 0, COLUMNS);
        model.arrangeColumns();
        assertEquals("kind name mass", columns());
        model.arrangement().hide(model.columns().get(1), COLUMNS);
        model.arrangeColumns();
        assertEquals("kind mass", columns());
        assertEquals("3.0", model.cell(1, 0).text());
        model.arrangement().choose(List.of("extra", "name"), List.of("extra", "name", "mass", "kind"), COLUMNS);
        model.arrangeColumns();
        assertEquals("extra name", columns());
    }

    @Test
    void movingToTheEndAndOntoItself() {
        model.setContent(content());
        model.arrangement().move(0, 3, COLUMNS);
        model.arrangeColumns();
        assertEquals("mass kind name", columns());
        model.arrangement().move(2, 3, COLUMNS);
        model.arrangement().move(1, 1, COLUMNS);
        model.arrangement().move(1, 2, COLUMNS);
        model.arrangeColumns();
        assertEquals("mass kind name", columns());
    }

    @Test
    void aTableShowsOneColumnAtLeast() {
        model.setContent(content());
        COLUMNS.forEach(column -> model.arrangement().hide(column, COLUMNS));
        model.arrangeColumns();
        assertEquals("name", columns());
    }

    @Test
    void theArrangementOutlivesContentsAndSessions() {
        model.setContent(content());
        model.arrangement().move(2, 0, COLUMNS);
        model.arrangement().hide(COLUMNS.get(0), COLUMNS);
        model.arrangement().widths().put("mass", 77);
        model.arrangement().freeze(2);
        model.sort(List.of(new SortKey("mass", false)));
        model.filter("kind", "-\t\\ \n");
        TableState kept = TableState.parse(model.state().text());
        assertEquals(model.state(), kept);

        TableModel later = model(Queries.AT_ONCE);
        later.restore(kept);
        later.setContent(new TableContent(COLUMNS.subList(0, 1), List.of()));
        assertEquals(List.of("name"), later.columns().stream().map(TableColumn::id).toList(), "the only one there is");
        List<TableColumn> more = Stream.concat(COLUMNS.subList(0, 2).stream(),
                Stream.concat(Stream.of(TableColumn.ofText("new", "New")), COLUMNS.subList(2, 4).stream())).toList();
        later.setContent(new TableContent(more, List.of()));
        assertEquals(List.of("kind", "mass", "new"), later.columns().stream().map(TableColumn::id).toList(),
                "a new column stands behind the one that it follows");
        assertEquals(77, later.arrangement().widths().get("mass"));
        assertEquals(2, later.arrangement().frozen());
    }

    @Test
    void statesOfOtherVersionsAreReadAsFarAsTheyAreUnderstood() {
        TableState state = TableState.parse("order\ta\t\nwhat\tis\tthis\nwidth\ta\t-5\nwidth\tb\t99999999\n"
                + "frozen\tx\t\nsort\ta\tascending\nshort\n\nshown\ta\ttrue");
        assertEquals(List.of("a"), state.order());
        assertEquals(List.of(new SortKey("a", true)), state.sort());
        assertTrue(state.widths().isEmpty());
        assertEquals(-1, state.frozen());
        assertEquals(TableState.USUAL, TableState.parse(""));
    }

    @Test
    void aRowIsFoundWhereItIsShown() {
        TableContent content = content();
        model.setContent(content);
        model.sort(List.of(new SortKey("mass", true)));
        model.filter("kind", "!=composite");
        assertEquals("UiO-8 UiO-66 PEO", rows());
        assertEquals(1, model.placeOf(content.rows().get(0)));
        assertEquals(-1, model.placeOf(content.rows().get(3)), "filtered out");
        assertEquals(-1, model.placeOf(content().rows().get(0)), "of another content");
    }

    @Test
    void resultsOfAnOlderContentAreNotShown() {
        List<Runnable> waiting = new ArrayList<>();
        Queries late = new Queries() {
            @Override
            public void start(int rows, Function<BooleanSupplier, int[]> query, Consumer<int[]> done) {
                waiting.add(() -> done.accept(query.apply(() -> false)));
            }
        };
        TableModel slow = model(late);
        slow.setContent(content());
        slow.setContent(new TableContent(COLUMNS, content().rows().subList(0, 1)));
        waiting.forEach(Runnable::run);
        assertEquals(1, slow.rowCount());
    }

    @Test
    void columnsAreChosenByNameAndGroup() {
        TableColumn sigma = new TableColumn("s", "\u03c3", "S/cm", Alignment.RIGHT, "Ionic conductivity", "Transport",
                true, List.of());
        TableColumn mass = new TableColumn("m", "M", "g/mol", Alignment.RIGHT, "Molar mass", "Composition", true,
                List.of());
        TableColumn mixed = new TableColumn("t", "t+", "", Alignment.RIGHT, "Transference number", "Transport", false,
                List.of());
        List<TableColumn> all = List.of(sigma, mass, mixed);
        ColumnChoice choice = new ColumnChoice(all, all, List.of(sigma, mass));
        assertEquals(List.of("Transport", "Composition"), choice.groups());
        choice.search("CONDUCT", "");
        assertEquals(List.of(sigma), choice.listed());
        choice.search("", "Transport");
        choice.showListed(true);
        choice.move(mixed, true);
        assertEquals(List.of("t", "s", "m"), choice.shownIds());
        choice.search("", "");
        choice.move(mixed, true);
        choice.move(mass, false);
        assertEquals(List.of("t", "s", "m"), choice.order(), "nothing beyond the ends");
        choice.showListed(false);
        assertEquals(0, choice.shownCount());
        choice.reset();
        assertEquals(List.of("s", "m"), choice.shownIds());
    }

    @Test
    void copiedRowsHaveHeadersAndKeepTheirShape() {
        model.setContent(new TableContent(COLUMNS, List.of(row("a\tb <c>\nd", 1.0, "x & y"))));
        TableClipboard clipboard = new TableClipboard(model);
        assertEquals("Name\tM (g/mol)\tKind\na b <c> d\t1.0\tx & y\n", clipboard.tabs(model.rows()));
        assertTrue(clipboard.html(model.rows()).contains("<th>Name</th><th>M (g/mol)</th><th>Kind</th>"));
        assertTrue(clipboard.html(model.rows()).contains("<td align=\"right\">1.0</td><td>x &amp; y</td>"));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.kit.table.DataTable;
import org.porelyte.ui.kit.table.SortKey;
import org.porelyte.ui.kit.table.TableCell;
import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableContent;
import org.porelyte.ui.kit.table.TableRow;

/** The table of the kit in a window of its own, with more rows than are looked at in the user interface thread. */
@WorkbenchTest
class DataTableTest {

    private static final int ROWS = 20_000;

    private final Workbench workbench = new Workbench();
    private Shell shell;
    private DataTable table;

    @BeforeEach
    void open() throws Exception {
        run(() -> {
            shell = new Shell(Display.getCurrent());
            shell.setLayout(new FillLayout());
            shell.setSize(600, 400);
            table = new DataTable(shell, 1, "rows");
            shell.open();
            table.setContent(content());
        });
        done();
    }

    @AfterEach
    void close() throws Exception {
        run(shell::dispose);
    }

    private void run(Runnable task) throws Exception {
        workbench.ask(() -> {
            task.run();
            return null;
        });
    }

    private void done() throws Exception {
        workbench.await("the rows to be found", () -> !table.isBusy());
    }

    /** The number of a row is what is left of its place when it is divided by 100. */
    private static TableContent content() {
        return new TableContent(
                List.of(TableColumn.ofText("name", "Name"), TableColumn.ofNumbers("number", "Number", "g")),
                IntStream.range(0, ROWS).mapToObj(row -> new TableRow("row " + row, List.of(
                        TableCell.ofText("Row " + row), TableCell.ofNumber("" + row % 100, row % 100)))).toList());
    }

    @Test
    void theLastOfSeveralFiltersWins() throws Exception {
        run(() -> {
            table.filter("number", "> 50");
            table.filter("number", "= 7");
        });
        done();
        assertEquals(ROWS / 100, workbench.ask(() -> table.shownRows().size()));
        assertEquals("Row 7", workbench.ask(() -> table.drawnText(0, 0)));
        assertEquals("200 of 20000 rows shown", workbench.ask(table::filterLine));
    }

    @Test
    void sortedInTheBackgroundItIsAsSortedAtOnce() throws Exception {
        run(() -> table.sortBy(new SortKey("number", false), new SortKey("name", false)));
        done();
        assertEquals("Row 19999", workbench.ask(() -> table.drawnText(0, 0)));
        assertEquals("Row 19899", workbench.ask(() -> table.drawnText(1, 0)));
        assertEquals("Row 0", workbench.ask(() -> table.drawnText(ROWS - 1, 0)));
    }

    @Test
    void theSelectionKeepsWhatIsStillShown() throws Exception {
        run(table::selectAll);
        assertEquals(ROWS, workbench.ask(() -> table.getSelection().size()));
        run(() -> table.filter("number", "<2"));
        done();
        assertEquals(2 * ROWS / 100, workbench.ask(() -> table.getSelection().size()));
        run(() -> table.setContent(content()));
        done();
        run(() -> table.setSelection(new StructuredSelection("row 101")));
        assertEquals(List.of("row 101"), workbench.ask(() -> table.getSelection().toList()));
        run(() -> table.setSelection(new StructuredSelection("row 55")));
        assertTrue(workbench.ask(() -> table.getSelection().isEmpty()), "a row that is filtered out is not selected");
    }

    @Test
    void tabGoesThroughTheFilters() throws Exception {
        run(() -> table.editFilter("name"));
        Text first = workbench.ask(table::filterField);
        run(() -> {
            first.setText("row 1999?");
            traverse(first, SWT.TRAVERSE_TAB_NEXT);
        });
        Text second = workbench.ask(table::filterField);
        assertNotSame(first, second);
        run(() -> {
            second.setText("> 97 g");
            traverse(second, SWT.TRAVERSE_RETURN);
        });
        done();
        assertEquals(List.of("row 19998", "row 19999"),
                workbench.ask(() -> table.shownRows().stream().map(TableRow::element).toList()));
        run(table::clearFilters);
        done();
        assertEquals(ROWS, workbench.ask(() -> table.shownRows().size()));
    }

    private static void traverse(Text field, int detail) {
        Event event = new Event();
        event.detail = detail;
        field.notifyListeners(SWT.Traverse, event);
    }

    @Test
    void aFilterOfAHiddenColumnIsNamed() throws Exception {
        run(() -> {
            table.filter("number", "=3");
            table.showColumns(List.of("name"));
        });
        done();
        assertEquals("200 of 20000 rows shown, also filtered by the hidden column Number =3",
                workbench.ask(table::filterLine));
        assertFalse(workbench.ask(() -> table.shownColumns().stream().anyMatch(TableColumn::numbers)));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.porelyte.model.Candidate;
import org.porelyte.testsupport.DialogHandle;
import org.porelyte.testsupport.GridHandle;
import org.porelyte.testsupport.Robot;
import org.porelyte.testsupport.WorkbenchTest;
import org.porelyte.ui.internal.candidates.CandidatesView;
import org.porelyte.ui.kit.table.DataTable;
import org.porelyte.ui.kit.table.SortKey;
import org.porelyte.ui.kit.table.TableColumn;
import org.porelyte.ui.kit.table.TableState;

/** Headers, filter row, menus and dialog of the table of candidates, with mouse and keys. */
@WorkbenchTest
class TableByMouseTest {

    private static final int HEADER = 0;
    private static final int FILTER = 1;
    private static final int FIRST = 2;

    private final Robot robot = new Robot();
    private DataTable table;
    private GridHandle grid;

    @BeforeEach
    void open() throws Exception {
        new Workbench().computed();
        var view = robot.view(CandidatesView.ID, CandidatesView.class);
        table = robot.ask(() -> view.part().table());
        grid = view.grid();
        robot.act(() -> {
            table.setState(TableState.USUAL);
            table.showColumns(List.of("candidate", "kind", "molar_mass_g_mol"));
            table.freeze(0);
        });
    }

    @AfterEach
    void leaveAsItComes() {
        robot.closeDialogs();
        robot.act(() -> table.setState(TableState.USUAL));
    }

    private List<String> columns() {
        return robot.ask(() -> table.shownColumns().stream().map(TableColumn::id).toList());
    }

    private List<SortKey> sort() {
        return robot.ask(() -> table.state().sort());
    }

    @Test
    void clicksOnHeadersSortAndWithCtrlByOneMore() {
        grid.click(1, HEADER);
        robot.await("a click to sort", () -> sort().equals(List.of(new SortKey("kind", true))));
        grid.ctrlClick(0, HEADER);
        robot.await("Ctrl to add", () -> sort().size() == 2);
        assertEquals(List.of(new SortKey("kind", true), new SortKey("candidate", true)), sort());
        assertEquals("Interconnected network (Zr-BPDC-2SO3Li on BC)", grid.text(0, FIRST), "the first composite");
        grid.click(1, HEADER);
        robot.await("a click alone to sort by one", () -> sort().equals(List.of(new SortKey("kind", true))));
    }

    @Test
    void aClickOpensAFilterAndWhatIsTypedFilters() {
        grid.click(0, FILTER);
        robot.await("the field", () -> table.filterField() != null);
        Text field = robot.ask(table::filterField);
        robot.act(() -> field.setText("bzn"));
        robot.await("the filter", () -> table.shownRows().size() == 2);
        assertEquals(List.of("MOF-BZN", "MOF-BZN membrane"), List.of(grid.text(0, FIRST), grid.text(0, FIRST + 1)));
        grid.click(0, FIRST + 1);
        assertEquals("MOF-BZN membrane",
                robot.ask(() -> ((Candidate) table.getSelection().getFirstElement()).getName()));
        grid.contextMenu(0, FIRST, "Clear Filters");
        robot.await("all rows", () -> table.shownRows().size() == 47);
    }

    @Test
    void theMenuOfAHeaderSortsHidesAndFreezes() {
        grid.contextMenu(2, HEADER, "Sort Descending");
        robot.await("the order", () -> sort().equals(List.of(new SortKey("molar_mass_g_mol", false))));
        grid.contextMenu(1, HEADER, "Then Sort by This");
        robot.await("both", () -> sort().size() == 2);
        grid.contextMenu(1, HEADER, "Hide Column");
        robot.await("one column less", () -> columns().equals(List.of("candidate", "molar_mass_g_mol")));
        grid.contextMenu(0, HEADER, "Freeze up to Here");
        assertEquals(1, robot.ask(() -> table.state().frozen()));
        grid.contextMenu(0, HEADER, "Unfreeze");
        assertEquals(0, robot.ask(() -> table.state().frozen()));
        grid.contextMenu(0, HEADER, "Do Not Sort");
        robot.await("the order of the ranking", () -> "MOF-BZN".equals(grid.text(0, FIRST)));
    }

    @Test
    void columnsAreChosenInTheDialog() {
        robot.act(() -> robot.window().getShell().getDisplay().asyncExec(table::chooseColumns));
        DialogHandle dialog = robot.dialog("Columns");
        dialog.fieldWithMessage("Find a column by its name").enter("transference");
        Table list = dialog.first(Table.class).control();
        robot.await("the columns that are found", () -> list.getItemCount() > 0
                && list.getItemCount() < table.content().columns().size());
        robot.act(() -> {
            TableItem item = list.getItem(0);
            assertFalse(item.getChecked());
            item.setChecked(true);
            Event event = new Event();
            event.item = item;
            event.detail = SWT.CHECK;
            list.notifyListeners(SWT.Selection, event);
        });
        assertTrue(dialog.texts().stream().anyMatch(text -> text.startsWith("4 of ")), dialog.texts()::toString);
        dialog.closeWith("OK");
        robot.await("the column", () -> columns().contains("transport.t_plus"));
        assertEquals(4, columns().size());
    }
}

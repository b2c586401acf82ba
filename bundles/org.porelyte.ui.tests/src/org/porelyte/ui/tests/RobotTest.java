// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.porelyte.testsupport.DialogHandle;
import org.porelyte.testsupport.GridHandle;
import org.porelyte.testsupport.Robot;
import org.porelyte.testsupport.Scope;
import org.porelyte.testsupport.TreeHandle;
import org.porelyte.testsupport.WorkbenchTest;

/** The robot itself: what it does arrives at controls as what a user does. */
@WorkbenchTest
class RobotTest {

    private final Robot robot = new Robot();
    private final List<String> seen = new ArrayList<>();
    private Shell shell;

    @BeforeEach
    void open() {
        robot.act(() -> {
            shell = new Shell(Display.getCurrent(), SWT.DIALOG_TRIM | SWT.RESIZE);
            shell.setText("Robot");
            GridLayoutFactory.swtDefaults().numColumns(2).applyTo(shell);
            new Label(shell, SWT.NONE).setText("&Name:");
            Text text = new Text(shell, SWT.BORDER);
            text.addListener(SWT.Modify, event -> seen.add(text.getText()));
            text.addListener(SWT.FocusOut, event -> seen.add("left"));
            new Label(shell, SWT.NONE).setText("Kind:");
            Combo combo = new Combo(shell, SWT.READ_ONLY);
            combo.setItems("linker", "node");
            combo.addListener(SWT.Selection, event -> seen.add(combo.getText()));
            button(SWT.RADIO, "Few");
            button(SWT.RADIO, "Many").setSelection(true);
            tree();
            button(SWT.PUSH, "OK").setData(Scope.ID, "ok");
            shell.pack();
            shell.open();
        });
    }

    private Button button(int style, String text) {
        Button button = new Button(shell, style);
        button.setText(text);
        button.addListener(SWT.Selection, event -> seen.add(text + " " + button.getSelection()));
        return button;
    }

    private void tree() {
        Tree tree = new Tree(shell, SWT.BORDER | SWT.MULTI);
        for (String text : List.of("a", "b")) {
            TreeItem item = new TreeItem(tree, SWT.NONE);
            item.setText(text);
            new TreeItem(item, SWT.NONE).setText(text + "1");
        }
        tree.addListener(SWT.DefaultSelection, event -> seen.add("open " + ((TreeItem) event.item).getText()));
        Menu menu = new Menu(tree);
        MenuItem delete = new MenuItem(menu, SWT.PUSH);
        delete.setText("&Delete\tDel");
        delete.addListener(SWT.Selection, event -> seen.add("delete " + tree.getSelection()[0].getText()));
        new MenuItem(menu, SWT.PUSH).setEnabled(false);
        tree.setMenu(menu);
        DragSource source = new DragSource(tree, DND.DROP_MOVE);
        source.setTransfer(TextTransfer.getInstance());
        source.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = tree.getSelection()[0].getText();
            }
        });
        DropTarget target = new DropTarget(tree, DND.DROP_MOVE);
        target.setTransfer(new Transfer[] {TextTransfer.getInstance()});
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                seen.add(event.data + " on " + ((TreeItem) event.item).getText());
            }
        });
    }

    @AfterEach
    void close() {
        robot.act(shell::dispose);
    }

    @Test
    void keysArriveOneByOne() {
        DialogHandle dialog = robot.dialog("Robot");
        dialog.field("Name").enter("C=(é");
        assertEquals(List.of("C", "C=", "C=(", "C=(é"), seen);
        dialog.field("Name").press("BS");
        assertEquals("C=(", dialog.field("Name").value());
        dialog.field("Name").leave();
        assertTrue(seen.contains("left"));
    }

    @Test
    void buttonsAndListsAreChosen() {
        DialogHandle dialog = robot.dialog("Robot");
        dialog.field("Kind").choose("node");
        dialog.button("Few").click();
        dialog.id("ok").click();
        assertEquals(List.of("node", "Many false", "Few true", "OK false"), seen.stream()
                .filter(entry -> !entry.equals("left")).toList());
        assertTrue(dialog.button("Few").isChosen());
        assertFalse(dialog.button("Many").isChosen());
        assertThrows(AssertionError.class, () -> dialog.field("Kind").choose("net"));
    }

    @Test
    void treesOpenSelectAndDrag() {
        TreeHandle tree = robot.dialog("Robot").tree();
        assertEquals(List.of("a", "b"), tree.children());
        tree.item("a", "a1").select();
        assertEquals(List.of("a1"), tree.selection());
        assertTrue(tree.item("b").dragTo(tree.item("a", "a1")));
        tree.item("a", "a*").contextMenu("Delete");
        tree.item("b").doubleClick();
        assertEquals(List.of("b on a1", "delete a1", "open b"), seen.stream().filter(e -> !e.equals("left")).toList());
        assertEquals(List.of("Delete", "()"), tree.item("b").contextMenuEntries());
    }

    @Test
    void dialogsThatWaitAreWorkedWith() {
        robot.act(shell::dispose);
        robot.menu("Help", "About Porelyte");
        DialogHandle about = robot.dialog("About Porelyte");
        assertTrue(about.texts().stream().anyMatch(text -> text.contains("Eclipse Public License")));
        about.closeWith("Close");
    }

    @Test
    void menusTellTheirEntries() {
        assertTrue(robot.menuEntries("Window", "Show View").containsAll(List.of("Explorer", "Candidates")));
        assertThrows(AssertionError.class, () -> robot.menu("Window", "No such entry"));
    }

    @Test
    void cellsAreReadAndClicked() {
        new Workbench().computed();
        GridHandle grid = robot.view("org.porelyte.ui.candidates").grid();
        String header = grid.text(1, 0);
        assertEquals("Candidate", header);
        grid.click(1, 0);
        // Below the header is the filter row.
        robot.await("another order", () -> !"MOF-BZN".equals(grid.text(1, 2)));
        List<String> names = grid.column(1).subList(2, grid.rows());
        assertEquals(names.stream().sorted(String.CASE_INSENSITIVE_ORDER).limit(2).toList(), names.subList(0, 2));
        grid.click(1, 0);
        grid.click(1, 0);
    }
}

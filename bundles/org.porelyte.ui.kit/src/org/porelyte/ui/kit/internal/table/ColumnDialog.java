// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

import org.porelyte.ui.kit.table.TableColumn;

/** Chooses which columns of a table are shown, and in which order. */
final class ColumnDialog extends Dialog {

    private static final String ALL_GROUPS = "All groups";
    private static final int LINES = 18;

    private final ColumnChoice choice;
    private Text search;
    private Combo groups;
    private CheckboxTableViewer viewer;
    private Label count;
    private Button up;
    private Button down;

    ColumnDialog(Shell parent, ColumnChoice choice) {
        super(parent);
        this.choice = choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Columns");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(convertHorizontalDLUsToPixels(7),
                convertVerticalDLUsToPixels(7)).applyTo(area);
        createSearch(area);
        createList(area);
        createButtons(area);
        count = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(count);
        refresh();
        return area;
    }

    private void createSearch(Composite area) {
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Find a column by its name");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        groups = new Combo(area, SWT.READ_ONLY);
        groups.add(ALL_GROUPS);
        choice.groups().forEach(groups::add);
        groups.select(0);
        GridDataFactory.fillDefaults().applyTo(groups);
        search.addListener(SWT.Modify, event -> find());
        groups.addListener(SWT.Selection, event -> find());
    }

    private void find() {
        choice.search(search.getText(), groups.getSelectionIndex() <= 0 ? "" : groups.getText());
        refresh();
    }

    private void createList(Composite area) {
        viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(84),
                table.getItemHeight() * LINES).applyTo(table);
        column("Column", 26, TableColumn::header);
        column("Group", 20, TableColumn::group);
        column("Meaning", 48, ColumnDialog::meaning);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isChecked(Object element) {
                return choice.shows((TableColumn) element);
            }

            @Override
            public boolean isGrayed(Object element) {
                return false;
            }
        });
        viewer.addCheckStateListener(event -> {
            choice.show((TableColumn) event.getElement(), event.getChecked());
            refresh();
        });
        viewer.addSelectionChangedListener(event -> enable());
    }

    /** The first line is often a name, without a point. */
    private static String meaning(TableColumn column) {
        return column.description().replaceFirst("(?<!\\.)\n", ": ").replaceAll("\\s+", " ");
    }

    private void column(String title, int letters, Function<TableColumn, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(convertWidthInCharsToPixels(letters));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((TableColumn) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return ((TableColumn) element).description();
            }
        });
    }

    private void createButtons(Composite area) {
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
        button(buttons, "&Show All", () -> choice.showListed(true));
        button(buttons, "Hide &All", () -> choice.showListed(false));
        up = button(buttons, "&Up", () -> move(true));
        down = button(buttons, "&Down", () -> move(false));
        button(buttons, "De&faults", choice::reset);
    }

    private Button button(Composite parent, String text, Runnable work) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            work.run();
            refresh();
        });
        return button;
    }

    private void move(boolean upwards) {
        TableColumn selected = selected();
        if (selected != null) {
            choice.move(selected, upwards);
        }
    }

    private TableColumn selected() {
        return (TableColumn) viewer.getStructuredSelection().getFirstElement();
    }

    private void refresh() {
        TableColumn selected = selected();
        viewer.setInput(choice.listed());
        if (selected != null) {
            viewer.setSelection(new StructuredSelection(selected), true);
        }
        count.setText(choice.shownCount() + " of " + choice.order().size() + " columns are shown."
                + (choice.shownCount() == 0 ? " Choose at least one." : ""));
        enable();
    }

    private void enable() {
        List<TableColumn> listed = choice.listed();
        int place = listed.indexOf(selected());
        up.setEnabled(place > 0);
        down.setEnabled(place >= 0 && place < listed.size() - 1);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(choice.shownCount() > 0);
        }
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.min(size.x, 900), Math.min(size.y, 700));
    }
}

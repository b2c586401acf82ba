// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.table;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;

import org.porelyte.ui.kit.table.DataTable;

/** Asks what of a table goes to a file, in which format, and to which file. */
final class ExportDialog extends Dialog {

    private final DataTable table;
    private final String noun;
    private TableFormat format = TableFormat.XLSX;
    private boolean all;
    private Path folder;
    private Path file;

    /**
     * @param parent the window below
     * @param table  what to export
     * @param noun   what its rows are
     * @param folder where files are usually kept; null if unknown
     */
    ExportDialog(Shell parent, DataTable table, String noun, Path folder) {
        super(parent);
        this.table = table;
        this.noun = noun;
        this.folder = folder;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Export Table");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Group what = group(area, "What");
        int shownRows = table.shownRows().size();
        int shownColumns = table.shownColumns().size();
        Button shown = radio(what, "What is &shown: " + shownRows + " of " + table.content().rows().size() + " " + noun
                + " and " + shownColumns + " of " + table.content().columns().size()
                + " columns, in their order,\nwith bound, band and kind of each value beside it");
        Button whole = radio(what, "&All " + noun + " and columns, as they were computed");
        shown.setSelection(!all);
        whole.setSelection(all);
        whole.addListener(SWT.Selection, event -> all = whole.getSelection());
        Group how = group(area, "Format");
        for (TableFormat one : TableFormat.values()) {
            Button button = radio(how, one.label());
            button.setSelection(one == format);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    format = one;
                }
            });
        }
        return area;
    }

    private static Group group(Composite parent, String title) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(title);
        GridLayoutFactory.swtDefaults().applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private static Button radio(Composite parent, String text) {
        Button button = new Button(parent, SWT.RADIO | SWT.WRAP);
        button.setText(text);
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "&Export...", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText("Export Table");
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*." + format.extension()});
        dialog.setFileName(noun + "." + format.extension());
        if (folder != null) {
            dialog.setFilterPath(folder.toString());
        }
        String chosen = dialog.open();
        if (chosen != null) {
            boolean named = chosen.toLowerCase(Locale.ROOT).endsWith("." + format.extension());
            file = Path.of(named ? chosen : chosen + "." + format.extension());
            super.okPressed();
        }
    }

    /** {@return whether everything goes to the file and not only what is shown} */
    boolean all() {
        return all;
    }

    /** {@return the file that was chosen; null if none was} */
    Path file() {
        return file;
    }
}

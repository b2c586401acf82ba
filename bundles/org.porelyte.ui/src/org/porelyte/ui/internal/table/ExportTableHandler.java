// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.table;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.kit.table.DataTable;
import org.porelyte.ui.kit.table.TableContent;

/** Writes a table to a file that the user chooses. */
public final class ExportTableHandler extends TableHandler {

    private static final String NOUN = "candidates";

    @Override
    void execute(DataTable table, Shell shell) {
        Path folder = PlatformUI.getWorkbench().getService(Libraries.class).active()
                .map(document -> document.file().toAbsolutePath().getParent()).orElse(null);
        ExportDialog dialog = new ExportDialog(shell, table, NOUN, folder);
        if (dialog.open() == Window.OK) {
            write(dialog.all() ? table.content() : table.shown(), dialog.file());
        }
    }

    /** In the background: a long table takes its time. */
    private static void write(TableContent content, Path file) {
        Job.create("Export " + file.getFileName(), (ICoreRunnable) monitor -> {
            try {
                new TableExport(content, "Candidates").write(file);
            } catch (IOException e) {
                throw new CoreException(Status.error(e.getMessage(), e));
            }
        }).schedule();
    }
}

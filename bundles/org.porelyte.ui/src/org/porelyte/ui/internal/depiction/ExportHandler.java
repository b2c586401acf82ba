// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import org.porelyte.chemistry.depict.DrawingFile;
import org.porelyte.chemistry.depict.ElementPicture;

/** Asks for a file and writes the drawing to it. */
public final class ExportHandler extends DepictionHandler {

    private static final String[] ENDINGS = {"*.svg", "*.png"};
    private static final String[] NAMES = {"Drawing of paths (*.svg)", "Picture (*.png)"};

    @Override
    void execute(DepictionView view) {
        Shell shell = view.getSite().getShell();
        if (!(view.pane().picture().orElse(null) instanceof ElementPicture.Drawn picture)) {
            MessageDialog.openInformation(shell, "Export Drawing", "There is no drawing to export. Select an element "
                    + "that can be drawn, such as a linker.");
            return;
        }
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Export Drawing");
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFilterNames(NAMES);
        dialog.setFileName(fileName(picture.caption().name()) + ".svg");
        dialog.setFilterPath(view.exportFolder());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            view.setExportFolder(dialog.getFilterPath());
            String file = withEnding(chosen, dialog.getFilterIndex());
            view.export("Exporting the drawing", drawn -> write(drawn, file));
        }
    }

    private static IStatus write(ElementPicture.Drawn picture, String chosen) {
        try {
            DrawingFile.named(Path.of(chosen)).write(picture.drawing());
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(chosen + " could not be written (" + e.getMessage()
                    + "). Choose another folder or check its permissions.", e);
        } catch (IllegalArgumentException e) {
            return Status.error(e.getMessage(), e);
        }
    }

    /** A name without an ending gets that of the chosen kind. */
    private static String withEnding(String chosen, int filter) {
        String name = Path.of(chosen).getFileName().toString();
        return name.contains(".") ? chosen : chosen + ENDINGS[filter == 1 ? 1 : 0].substring(1);
    }

    /** What file systems take. */
    private static String fileName(String name) {
        String safe = name.replaceAll("[^\\p{L}\\p{N} ,()'+-]", "_").strip();
        return safe.isEmpty() ? "drawing" : safe;
    }
}

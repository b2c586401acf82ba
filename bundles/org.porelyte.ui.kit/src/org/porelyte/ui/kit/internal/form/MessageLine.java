// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/** What there is to be said of a field, with an icon and in words; there only while there is something. */
final class MessageLine {

    private final FormParts parts;
    private final Composite cell;
    private Composite line;
    private Label icon;
    private Label text;

    /** @param cell has one column */
    MessageLine(FormParts parts, Composite cell) {
        this.parts = parts;
        this.cell = cell;
    }

    /** @param message what is wrong; empty for nothing */
    void show(boolean error, String message) {
        show(error ? Dialog.DLG_IMG_MESSAGE_ERROR : Dialog.DLG_IMG_MESSAGE_WARNING, message);
    }

    /**
     * @param image   key of a JFace image; null for none
     * @param message in words; empty for nothing
     */
    void show(String image, String message) {
        boolean there = line != null;
        if (message.isEmpty()) {
            if (there) {
                line.dispose();
                line = null;
                parts.reflow();
            }
            return;
        }
        if (!there) {
            create();
        }
        icon.setImage(image == null ? null : JFaceResources.getImage(image));
        if (!there || !text.getText().equals(message)) {
            text.setText(message);
            parts.reflow();
        }
    }

    private void create() {
        line = parts.toolkit().createComposite(cell);
        line.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 2;
        layout.topMargin = 0;
        layout.bottomMargin = 2;
        layout.leftMargin = 0;
        layout.rightMargin = 0;
        layout.horizontalSpacing = 4;
        line.setLayout(layout);
        icon = parts.toolkit().createLabel(line, "");
        icon.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP));
        text = parts.toolkit().createLabel(line, "", SWT.WRAP);
        text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }

    String text() {
        return line == null ? "" : text.getText();
    }
}

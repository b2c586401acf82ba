// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor.picking;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

/** A sentence below a drawing, with an icon: what clicking does, or why there is nothing to click. */
final class HintLine {

    private final Label icon;
    private final Label text;

    HintLine(Composite parent, FormToolkit toolkit) {
        Composite line = toolkit.createComposite(parent);
        line.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 2;
        layout.topMargin = 0;
        layout.bottomMargin = 2;
        layout.leftMargin = 0;
        layout.rightMargin = 0;
        layout.horizontalSpacing = 4;
        line.setLayout(layout);
        icon = toolkit.createLabel(line, "");
        icon.setLayoutData(new TableWrapData(TableWrapData.LEFT, TableWrapData.TOP));
        text = toolkit.createLabel(line, "", SWT.WRAP);
        text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }

    void say(String sentence) {
        show(Dialog.DLG_IMG_MESSAGE_INFO, sentence);
    }

    void warn(String sentence) {
        show(Dialog.DLG_IMG_MESSAGE_WARNING, sentence);
    }

    private void show(String image, String sentence) {
        if (!text.getText().equals(sentence)) {
            icon.setImage(JFaceResources.getImage(image));
            text.setText(sentence);
            text.getParent().layout(true);
        }
    }
}

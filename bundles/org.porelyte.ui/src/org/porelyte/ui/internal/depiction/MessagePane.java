// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A message in place of a drawing, with the text that is broken in letters of equal width. */
final class MessagePane {

    private static final int MARGIN = 12;
    private static final int SPACE = 10;

    private final Composite pane;
    private final Label icon;
    private final Label message;
    private final Text snippet;

    MessagePane(Composite parent) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(SPACE, SPACE).applyTo(pane);
        icon = new Label(pane, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        message = new Label(pane, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(100, SWT.DEFAULT)
                .applyTo(message);
        snippet = new Text(pane, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL);
        snippet.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(snippet);
    }

    Control control() {
        return pane;
    }

    void show(int systemIcon, String text, String broken) {
        icon.setImage(pane.getDisplay().getSystemImage(systemIcon));
        message.setText(text.replace("&", "&&"));
        snippet.setText(broken);
        ((GridData) snippet.getLayoutData()).exclude = broken.isEmpty();
        snippet.setVisible(!broken.isEmpty());
        pane.layout(true);
    }

    String text() {
        return message.getText().replace("&&", "&") + (snippet.getText().isEmpty() ? "" : "\n" + snippet.getText());
    }
}

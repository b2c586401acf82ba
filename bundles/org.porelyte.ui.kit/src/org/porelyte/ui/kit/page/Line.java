// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** A line of text in a grid, shortened where it is too long; takes no room while it is empty. */
final class Line {

    private static final int MARGIN = 6;
    private static final int SPACE = 3;

    private final CLabel label;

    /**
     * @param parent has a grid layout of one column
     * @param icon   before the text; null for none
     */
    Line(Composite parent, Image icon) {
        label = new CLabel(parent, SWT.NONE);
        label.setMargins(MARGIN, SPACE, MARGIN, SPACE);
        label.setImage(icon);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(label);
        label.setVisible(false);
    }

    void show(String text, String tooltip) {
        label.setText(text);
        label.setToolTipText(tooltip.isEmpty() ? null : tooltip);
        ((GridData) label.getLayoutData()).exclude = text.isEmpty();
        label.setVisible(!text.isEmpty());
        label.getParent().layout();
    }

    String text() {
        return label.getText();
    }
}

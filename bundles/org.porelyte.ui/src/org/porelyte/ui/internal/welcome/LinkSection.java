// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.welcome;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import org.porelyte.ui.kit.image.Icons;

/** Links below a heading, each with an icon and, where it needs one, a line that says more. */
final class LinkSection {

    private static final int ROW_GAP = 4;
    /** Lines are broken where the column ends, not where the text would. */
    private static final int HINT = 100;

    private final Composite column;
    private final Composite rows;
    private final Icons icons;

    LinkSection(Composite parent, String heading, Font font, Icons icons) {
        this.icons = icons;
        column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, ROW_GAP).applyTo(column);
        Label title = new Label(column, SWT.NONE);
        title.setText(heading);
        title.setFont(font);
        rows = new Composite(column, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(ROW_GAP + 2, ROW_GAP).applyTo(rows);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
    }

    Composite control() {
        return column;
    }

    void clear() {
        for (Control child : rows.getChildren()) {
            child.dispose();
        }
    }

    /**
     * Adds a link.
     *
     * @param icon   name of its icon
     * @param text   of the link
     * @param follow what it does
     * @return the link
     */
    Link link(String icon, String text, Runnable follow) {
        icon(icon);
        Link link = new Link(rows, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&") + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow.run()));
        wide(link, 1);
        return link;
    }

    /** Adds a text where a link would be. */
    Label text(String icon, String text) {
        icon(icon);
        return label(text);
    }

    /** Adds a line that says more of what is above it. */
    Label more(String text) {
        new Label(rows, SWT.NONE);
        return label(text);
    }

    private void icon(String icon) {
        Label label = new Label(rows, SWT.NONE);
        label.setImage(icons.get(icon));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    private Label label(String text) {
        Label label = new Label(rows, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        wide(label, 1);
        return label;
    }

    private static void wide(Control control, int columns) {
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(HINT, SWT.DEFAULT).applyTo(control);
    }
}

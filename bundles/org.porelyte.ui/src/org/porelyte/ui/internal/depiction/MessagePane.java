// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A message in place of a drawing, with the text that is broken in letters of equal width. */
final class MessagePane {

    private static final int MARGIN = 12;
    private static final int SPACE = 10;
    private static final int LEAST_LETTERS = 20;
    private static final String CUT = "\u2026";

    private final Composite pane;
    private final Label icon;
    private final Label message;
    private final Text snippet;
    private String broken = "";

    MessagePane(Composite parent) {
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(SPACE, SPACE).applyTo(pane);
        icon = new Label(pane, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        message = new Label(pane, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(100, SWT.DEFAULT)
                .applyTo(message);
        snippet = new Text(pane, SWT.MULTI | SWT.READ_ONLY);
        snippet.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).applyTo(snippet);
        snippet.addListener(SWT.Resize, event -> snippet.setText(around(broken, fitting())));
    }

    Control control() {
        return pane;
    }

    void show(int systemIcon, String text, String newBroken) {
        broken = newBroken;
        icon.setImage(pane.getDisplay().getSystemImage(systemIcon));
        message.setText(text.replace("&", "&&"));
        snippet.setText(around(broken, fitting()));
        ((GridData) snippet.getLayoutData()).exclude = broken.isEmpty();
        snippet.setVisible(!broken.isEmpty());
        pane.layout(true);
    }

    /** How many letters fit into a line. */
    private int fitting() {
        GC gc = new GC(snippet);
        try {
            return Math.max(LEAST_LETTERS, (int) (snippet.getClientArea().width / gc.getFontMetrics()
                    .getAverageCharacterWidth()) - 2);
        } finally {
            gc.dispose();
        }
    }

    /** The part of a text around the caret below it that fits into lines of a length. */
    static String around(String text, int letters) {
        int end = text.indexOf('\n');
        if (end < 0 || Math.max(end, text.length() - end - 1) <= letters) {
            return text;
        }
        String line = text.substring(0, end);
        int caret = text.length() - end - 2;
        int window = letters - 2 * CUT.length();
        int from = Math.max(0, Math.min(caret - window / 2, Math.max(line.length(), caret + 1) - window));
        int to = Math.min(line.length(), from + window);
        String left = from == 0 ? "" : CUT;
        return left + line.substring(from, to) + (to < line.length() ? CUT : "") + '\n'
                + " ".repeat(left.length() + caret - from) + '^';
    }

    String text() {
        return message.getText().replace("&&", "&") + (broken.isEmpty() ? "" : "\n" + broken);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field for words to look for. Tells of them shortly after the last key, not at each. */
final class SearchField {

    private static final int DELAY_MS = 200;

    private final Text text;
    private final Consumer<String> search;
    private final Runnable leave;
    private final Runnable due = this::tell;
    private String told = "";

    /**
     * @param parent holds it
     * @param search told of the words
     * @param leave  called to go on to what was found
     */
    SearchField(Composite parent, Consumer<String> search, Runnable leave) {
        this.search = search;
        this.leave = leave;
        text = new Text(parent, SWT.SINGLE | SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage("Find name, id, SMILES or formula");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(event -> text.getDisplay().timerExec(DELAY_MS, due));
        text.addKeyListener(KeyListener.keyPressedAdapter(event -> pressed(event.keyCode)));
    }

    private void pressed(int key) {
        if (key == SWT.ESC) {
            clear();
        } else if (key == SWT.ARROW_DOWN || key == SWT.CR || key == SWT.KEYPAD_CR) {
            tell();
            leave.run();
        }
    }

    private void tell() {
        if (!text.isDisposed() && !text.getText().equals(told)) {
            told = text.getText();
            search.accept(told);
        }
    }

    /** Ends the search at once. */
    void clear() {
        text.setText("");
        tell();
    }

    /** Puts the cursor into the field, with its text selected. */
    void focus() {
        text.setFocus();
        text.selectAll();
    }

    /** {@return the control, for tests} */
    Text control() {
        return text;
    }
}

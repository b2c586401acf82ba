// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import org.eclipse.swt.widgets.Shell;

/** A dialog or another window besides that of the workbench. */
public final class DialogHandle extends Scope {

    private final Shell shell;

    DialogHandle(UiThread ui, Keyboard keyboard, Shell shell) {
        super(ui, keyboard, shell);
        this.shell = shell;
    }

    /**
     * Presses a button that closes the dialog, and waits until it is closed.
     *
     * @param button text of the button
     */
    public void closeWith(String button) {
        button(button).click();
        awaitClosed();
    }

    /** Closes the window as the cross in its title does, and waits until it is closed. */
    public void close() {
        ui.act(shell::close);
        awaitClosed();
    }

    /** Waits until the dialog is closed. */
    public void awaitClosed() {
        ui.await("the dialog to close", () -> shell.isDisposed() || !shell.isVisible());
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import org.eclipse.swt.widgets.Shell;

/** A dialog or another window besides that of the workbench. */
public final class DialogHandle extends Scope {

    private final Shell shell;
    private final Shell parent;

    DialogHandle(UiThread ui, Keyboard keyboard, Shell shell) {
        super(ui, keyboard, shell);
        this.shell = shell;
        parent = ui.ask(() -> shell.isDisposed() || shell.getParent() == null ? null : shell.getParent().getShell());
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

    /** Waits until the dialog is closed; the window below it is the active one then. */
    public void awaitClosed() {
        ui.await("the dialog to close", () -> shell.isDisposed() || !shell.isVisible());
        ui.act(() -> {
            if (parent != null && !parent.isDisposed() && parent.isVisible()) {
                // Without a window manager, as under Xvfb, nobody else does so.
                parent.forceActive();
            }
        });
    }
}

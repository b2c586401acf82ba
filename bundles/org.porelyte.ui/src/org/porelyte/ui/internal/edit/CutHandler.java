// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.edit;

import org.eclipse.swt.widgets.Shell;

/** Copies the selected elements and deletes them. */
public final class CutHandler extends ElementHandler {

    @Override
    void execute(ElementSelection selection, Shell shell) {
        new Deleting(shell).delete(selection, "Cut", () -> copy(selection, shell));
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.edit;

import org.eclipse.swt.widgets.Shell;

/** Deletes the selected elements. */
public final class DeleteHandler extends ElementHandler {

    @Override
    void execute(ElementSelection selection, Shell shell) {
        new Deleting(shell).delete(selection, "Delete", () -> {
            // Nothing else is to be done.
        });
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import org.eclipse.jface.viewers.IStructuredSelection;

/** Puts the cursor into the search field of the explorer. */
public final class ExplorerFindHandler extends ExplorerHandler {

    @Override
    void execute(ExplorerView explorer, IStructuredSelection selection) {
        explorer.find();
    }
}

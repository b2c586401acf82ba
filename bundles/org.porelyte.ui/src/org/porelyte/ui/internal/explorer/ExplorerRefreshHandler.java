// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.explorer;

import org.eclipse.jface.viewers.IStructuredSelection;

/** Looks at the folders of the explorer again. */
public final class ExplorerRefreshHandler extends ExplorerHandler {

    @Override
    void execute(ExplorerView explorer, IStructuredSelection selection) {
        explorer.refresh();
    }
}

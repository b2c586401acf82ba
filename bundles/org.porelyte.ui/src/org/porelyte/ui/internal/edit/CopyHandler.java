// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.edit;

import org.eclipse.swt.widgets.Shell;

/** Copies the selected elements. */
public final class CopyHandler extends ElementHandler {

    @Override
    void execute(ElementSelection selection, Shell shell) {
        copy(selection, shell);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.table;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import org.porelyte.ui.kit.table.DataTable;

/** Selects all rows that are shown, or all of the field that is typed into. */
public final class SelectAllHandler extends TableHandler {

    @Override
    void execute(DataTable table, Shell shell) {
        Text text = typing(table);
        if (text != null) {
            text.selectAll();
        } else {
            table.selectAll();
        }
    }
}

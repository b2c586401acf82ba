// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.table;

import org.eclipse.swt.widgets.Shell;

import org.porelyte.ui.kit.table.DataTable;

/** Lets the user choose the columns of a table. */
public final class ChooseColumnsHandler extends TableHandler {

    @Override
    void execute(DataTable table, Shell shell) {
        table.chooseColumns();
    }
}

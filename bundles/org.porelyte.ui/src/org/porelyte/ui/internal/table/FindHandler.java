// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.table;

import org.eclipse.swt.widgets.Shell;

import org.porelyte.ui.kit.table.DataTable;
import org.porelyte.ui.kit.table.TableColumn;

/** Opens the filter of the first column of words, which names the rows. */
public final class FindHandler extends TableHandler {

    @Override
    void execute(DataTable table, Shell shell) {
        table.shownColumns().stream().filter(column -> !column.numbers()).map(TableColumn::id).findFirst()
                .ifPresent(table::editFilter);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.reorder.action.ColumnReorderDragMode;
import org.eclipse.swt.events.MouseEvent;

/** Drags a header to another place. Keeps the selected rows, unlike NatTable's own. */
final class ColumnDrag extends ColumnReorderDragMode {

    /** Moves columns, counted as they are shown. */
    interface Target {

        /**
         * @param from place of the column
         * @param to   place of the column that it shall stand before; the number of columns for the end
         */
        void move(int from, int to);
    }

    private final Target target;

    ColumnDrag(Target target) {
        this.target = target;
    }

    @Override
    public void mouseDown(NatTable table, MouseEvent event) {
        natTable = table;
        initialEvent = event;
        currentEvent = event;
        dragFromGridColumnPosition = getDragFromGridColumnPosition();
        table.addOverlayPainter(targetOverlayPainter);
    }

    @Override
    protected void fireMoveEndCommand(NatTable table, int to) {
        int from = table.getColumnIndexByPosition(dragFromGridColumnPosition);
        if (from < 0 || to < 0) {
            return;
        }
        target.move(from, to < table.getColumnCount() ? table.getColumnIndexByPosition(to)
                : table.getColumnIndexByPosition(to - 1) + 1);
    }
}

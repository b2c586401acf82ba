// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.sort.event.ColumnHeaderClickEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.action.AggregateDragMode;
import org.eclipse.nebula.widgets.nattable.ui.action.CellDragMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;

/** What mouse and keyboard do with headers, filter row and rows, beyond selecting rows. */
final class TableBindings extends AbstractUiBindingConfiguration {

    /** What is done; columns are counted as they are shown. */
    interface Actions {

        /** Sorts by a column, or changes the direction; {@code add} keeps what was sorted by before. */
        void sort(int column, boolean add);

        /** Opens the filter of a column. */
        void editFilter(int column);

        /** Copies the selected rows. */
        void copy();
    }

    private final Actions actions;
    private final ColumnDrag.Target drag;

    TableBindings(Actions actions, ColumnDrag.Target drag) {
        this.actions = actions;
        this.drag = drag;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        bindSort(registry, SWT.NONE, false);
        bindSort(registry, SWT.MOD1, true);
        bindSort(registry, SWT.MOD2, true);
        registry.registerMouseDragMode(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE),
                new AggregateDragMode(new CellDragMode(), new ColumnDrag(drag)));
        registry.registerFirstMouseDownBinding(
                new MouseEventMatcher(SWT.NONE, GridRegion.FILTER_ROW, MouseEventMatcher.LEFT_BUTTON),
                (table, event) -> actions.editFilter(column(table, event.x)));
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (table, event) -> actions.copy());
    }

    private void bindSort(UiBindingRegistry registry, int modifiers, boolean add) {
        registry.registerFirstSingleClickBinding(
                new ColumnHeaderClickEventMatcher(modifiers, MouseEventMatcher.LEFT_BUTTON),
                (table, event) -> actions.sort(column(table, event.x), add));
    }

    private static int column(NatTable table, int x) {
        return table.getColumnIndexByPosition(table.getColumnPositionByX(x));
    }
}

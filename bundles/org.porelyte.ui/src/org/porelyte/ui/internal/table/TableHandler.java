// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.table;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

import org.porelyte.ui.internal.candidates.CandidatesView;
import org.porelyte.ui.kit.table.DataTable;

/** Does something with the table of the active part, or with that of the candidates where the part has none. */
abstract class TableHandler extends AbstractHandler {

    @Override
    public final Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPart part = HandlerUtil.getActivePart(event);
        DataTable table = part == null ? null : Adapters.adapt(part, DataTable.class);
        if (table == null) {
            IWorkbenchPart view = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .findView(CandidatesView.ID);
            table = view == null ? null : Adapters.adapt(view, DataTable.class);
        }
        if (table != null) {
            execute(table, HandlerUtil.getActiveShell(event));
        }
        return null;
    }

    abstract void execute(DataTable table, Shell shell);

    /** {@return the field that the user types into, such as that of a filter; null if none is} */
    static Text typing(DataTable table) {
        Control focus = table.control().getDisplay().getFocusControl();
        return focus instanceof Text text ? text : null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import org.porelyte.ui.Libraries;

/** Shows a menu of what can be done about the selected problems, or about those of the selected elements. */
public final class QuickFixHandler extends AbstractHandler {

    private static final int BELOW = 20;

    @Override
    public Object execute(ExecutionEvent event) {
        List<ProblemRow> all = new ProblemRows()
                .of(PlatformUI.getWorkbench().getService(Libraries.class).documents());
        List<ProblemRow> chosen = HandlerUtil.getActivePart(event) instanceof ProblemsView view ? view.selectedRows()
                : of(HandlerUtil.getCurrentStructuredSelection(event), all);
        Control control = Display.getCurrent().getFocusControl();
        if (control != null) {
            MenuManager manager = new MenuManager();
            FixItems.fill(manager, FixOffer.of(chosen, all));
            Menu menu = manager.createContextMenu(control);
            menu.setLocation(place(control));
            menu.setVisible(true);
        }
        return null;
    }

    /** Problems of the elements and of what is in them. */
    private static List<ProblemRow> of(IStructuredSelection selection, List<ProblemRow> all) {
        List<ProblemRow> rows = new ArrayList<>();
        for (ProblemRow row : all) {
            for (Object selected : selection) {
                if (selected instanceof EObject element && row.element() != null
                        && EcoreUtil.isAncestor(element, row.element())) {
                    rows.add(row);
                    break;
                }
            }
        }
        return rows;
    }

    private static Point place(Control control) {
        if (control instanceof Tree tree && tree.getSelectionCount() > 0) {
            var bounds = tree.getSelection()[0].getBounds();
            return tree.toDisplay(Math.max(0, bounds.x), bounds.y + bounds.height);
        }
        return control.toDisplay(BELOW, BELOW);
    }
}

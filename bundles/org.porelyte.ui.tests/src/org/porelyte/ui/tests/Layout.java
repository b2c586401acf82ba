// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;

import org.porelyte.testsupport.PartHandle;
import org.porelyte.testsupport.Robot;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.internal.candidates.CandidatesView;
import org.porelyte.ui.internal.explorer.ExplorerView;

/** Where everything is in the window: what a user would miss if it were not kept. */
final class Layout {

    private final Robot robot;

    Layout(Robot robot) {
        this.robot = robot;
    }

    /** Window, perspective, views with their places, selection of the explorer, editors, libraries, table. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(robot.ask(this::open));
        for (PartHandle<IViewPart> view : robot.shownViews()) {
            lines.add(robot.ask(() -> "shown " + view.part().getSite().getId() + " " + view.control().getSize() + " at "
                    + view.control().toDisplay(0, 0)));
        }
        lines.add("explorer " + robot.view(ExplorerView.ID).tree().selection());
        PartHandle<CandidatesView> table = robot.view(CandidatesView.ID, CandidatesView.class);
        lines.add("table " + robot.ask(() -> table.part().table().state()));
        return lines.stream().sorted().toList();
    }

    private List<String> open() {
        IWorkbenchPage page = robot.window().getActivePage();
        List<String> lines = new ArrayList<>();
        lines.add("window " + robot.window().getShell().getBounds());
        lines.add("perspective " + page.getPerspective().getId());
        Stream.of(page.getViewReferences()).map(IViewReference::getId).map("view "::concat).forEach(lines::add);
        Stream.of(page.getEditorReferences()).map(IEditorReference::getTitle).map("editor "::concat)
                .forEach(lines::add);
        robot.window().getService(Libraries.class).documents()
                .forEach(library -> lines.add("library " + library.file()));
        return lines;
    }
}

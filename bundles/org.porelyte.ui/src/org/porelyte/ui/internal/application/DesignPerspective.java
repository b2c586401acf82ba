// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.application;

import java.util.List;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import org.porelyte.ui.internal.candidates.CandidatesView;
import org.porelyte.ui.internal.charts.HistogramView;
import org.porelyte.ui.internal.charts.ScatterView;
import org.porelyte.ui.internal.depiction.DepictionView;
import org.porelyte.ui.internal.explorer.ExplorerView;
import org.porelyte.ui.internal.help.HelpView;
import org.porelyte.ui.internal.problems.ProblemsView;
import org.porelyte.ui.internal.run.RunView;

/** To make and change materials: a large editor, the drawing beside it, problems below. */
public final class DesignPerspective implements IPerspectiveFactory {

    /** Id of the perspective. */
    public static final String ID = "org.porelyte.ui.design";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(ExplorerView.ID, IPageLayout.LEFT, 0.22f, layout.getEditorArea());
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.74f, layout.getEditorArea());
        below.addView(ProblemsView.ID);
        below.addPlaceholder(CandidatesView.ID);
        below.addPlaceholder(RunView.ID);
        below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        below.addPlaceholder("org.eclipse.pde.runtime.LogView");
        IFolderLayout pictures = layout.createFolder("pictures", IPageLayout.RIGHT, 0.62f, layout.getEditorArea());
        pictures.addView(DepictionView.ID);
        pictures.addPlaceholder(ScatterView.ID);
        pictures.addPlaceholder(HistogramView.ID);
        pictures.addPlaceholder(HelpView.ID);
        for (String view : List.of(ExplorerView.ID, DepictionView.ID, ProblemsView.ID, CandidatesView.ID)) {
            layout.addShowViewShortcut(view);
        }
    }
}

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

/** The explorer at the left, editors beside it, below them the candidates, and drawings and charts of them. */
public final class ScreeningPerspective implements IPerspectiveFactory {

    /** Id of the perspective. */
    public static final String ID = "org.porelyte.ui.screening";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(ExplorerView.ID, IPageLayout.LEFT, 0.22f, layout.getEditorArea());
        // Before the rest is divided, so that it is as high as the window and can be read.
        layout.addPlaceholder(HelpView.ID, IPageLayout.RIGHT, 0.64f, layout.getEditorArea());
        layout.addView(CandidatesView.ID, IPageLayout.BOTTOM, 0.46f, layout.getEditorArea());
        IFolderLayout pictures = layout.createFolder("pictures", IPageLayout.RIGHT, 0.6f, CandidatesView.ID);
        for (String view : List.of(DepictionView.ID, ScatterView.ID, HistogramView.ID)) {
            pictures.addView(view);
            layout.addShowViewShortcut(view);
        }
        layout.addShowViewShortcut(ExplorerView.ID);
        layout.addShowViewShortcut(CandidatesView.ID);
    }
}

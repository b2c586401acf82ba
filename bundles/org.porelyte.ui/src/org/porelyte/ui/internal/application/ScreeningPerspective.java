// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.application;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import org.porelyte.ui.internal.candidates.CandidatesView;
import org.porelyte.ui.internal.explorer.ExplorerView;

/** The explorer at the left, the table of candidates beside it. */
public final class ScreeningPerspective implements IPerspectiveFactory {

    /** Id of the perspective. */
    public static final String ID = "org.porelyte.ui.screening";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addView(ExplorerView.ID, IPageLayout.LEFT, 0.26f, layout.getEditorArea());
        layout.addView(CandidatesView.ID, IPageLayout.RIGHT, 0.74f, layout.getEditorArea());
        layout.addShowViewShortcut(ExplorerView.ID);
        layout.addShowViewShortcut(CandidatesView.ID);
    }
}

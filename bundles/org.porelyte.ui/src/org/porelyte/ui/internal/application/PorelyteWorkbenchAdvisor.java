// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.application;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.model.ContributionComparator;
import org.eclipse.ui.model.IComparableContribution;
import org.eclipse.ui.model.IContributionService;

/** Sets up the workbench: perspectives, and window and views as they were left. */
final class PorelyteWorkbenchAdvisor extends WorkbenchAdvisor {

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new PorelyteWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ScreeningPerspective.ID;
    }

    @Override
    public ContributionComparator getComparatorFor(String contributionType) {
        return contributionType.equals(IContributionService.TYPE_PREFERENCE) ? new OwnFirst()
                : super.getComparatorFor(contributionType);
    }

    /** Pages of Porelyte before those of the platform, each by name. */
    private static final class OwnFirst extends ContributionComparator {

        @Override
        public int category(IComparableContribution page) {
            return page.getLabel().startsWith("Porelyte") ? 0 : 1;
        }
    }
}

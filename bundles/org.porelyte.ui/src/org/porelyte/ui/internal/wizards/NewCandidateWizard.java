// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.wizards;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import org.porelyte.chemistry.recipe.NewCandidate;
import org.porelyte.model.Candidate;
import org.porelyte.model.Library;
import org.porelyte.model.PorelytePackage.Literals;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.internal.problems.ElementReveal;

/** Puts the recipe of a candidate together, which is added to the active library only once nothing is wrong with it. */
public final class NewCandidateWizard extends Wizard implements INewWizard {

    private LibraryDocument document;
    private NewCandidate recipe;

    /** Creates the wizard. */
    public NewCandidateWizard() {
        setWindowTitle("New Candidate");
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        Libraries libraries = workbench.getService(Libraries.class);
        document = libraries.of(selection.getFirstElement()).or(libraries::active)
                .filter(found -> found.library().isPresent()).orElse(null);
    }

    @Override
    public void addPages() {
        if (document == null) {
            addPage(new NoLibraryPage());
            return;
        }
        Library library = document.library().orElseThrow();
        setWindowTitle("New Candidate of " + document.name());
        recipe = new NewCandidate(library);
        addPage(new KindPage(recipe));
        addPage(new PartsPage(recipe));
        addPage(new AdditionsPage(recipe));
        addPage(new NamePage(recipe));
    }

    /** Whatever page is shown: what it would make is checked as a whole. */
    @Override
    public boolean canFinish() {
        return recipe != null && List.of(getPages()).stream().allMatch(IWizardPage::isPageComplete)
                && recipe.canCreate();
    }

    @Override
    public boolean performFinish() {
        Candidate candidate = recipe.create();
        document.library().ifPresent(library -> document.execute(command(library, candidate)));
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null && candidate.eContainer() != null) {
            // once the explorer knows of it
            window.getShell().getDisplay().asyncExec(
                    () -> new ElementReveal(window.getActivePage()).show(candidate, null));
        }
        return true;
    }

    private Command command(Library library, Candidate candidate) {
        Command add = AddCommand.create(document.editing().orElseThrow().domain(), library,
                Literals.LIBRARY__CANDIDATES,
                candidate);
        return new CompoundCommand("New Candidate '" + candidate.getName() + "'", List.of(add));
    }

    /** {@return the recipe, for tests} */
    public NewCandidate recipe() {
        return recipe;
    }

    /** Says that a candidate needs a library. */
    private static final class NoLibraryPage extends WizardPage {

        NoLibraryPage() {
            super("none", "No Library", null);
            setErrorMessage("No library is open. Make one with File > New > Library..., or open one.");
            setPageComplete(false);
        }

        @Override
        public void createControl(Composite parent) {
            setControl(new Composite(parent, SWT.NONE));
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

import org.porelyte.examples.LibraryStart;
import org.porelyte.examples.NewLibrary;
import org.porelyte.model.io.LibraryFileException;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.internal.editor.LibraryEditors;

/** Makes a library file, which is opened then. */
public final class NewLibraryWizard extends Wizard implements INewWizard {

    private NewLibraryPage page;

    /** Creates the wizard. */
    public NewLibraryWizard() {
        setWindowTitle("New Library");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // what is selected says nothing about a new library
    }

    @Override
    public void addPages() {
        // beside the active library, unless that is a copy of an example, which lies where the window keeps its state
        Path folder = libraries().active().map(document -> document.file().getParent())
                .filter(parent -> !parent.startsWith(Platform.getLocation().toPath()))
                .orElse(Path.of(System.getProperty("user.home")));
        page = new NewLibraryPage(folder);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path file = page.file();
        String title = page.title();
        LibraryStart start = page.start();
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    new NewLibrary().create(file, title, start);
                } catch (LibraryFileException e) {
                    throw new InvocationTargetException(e, e.getMessage());
                }
            });
        } catch (InvocationTargetException e) {
            page.setErrorMessage(e.getMessage());
            MessageDialog.openError(getShell(), getWindowTitle(), e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        new LibraryEditors(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()).open(file);
        return true;
    }

    private static Libraries libraries() {
        return PlatformUI.getWorkbench().getService(Libraries.class);
    }
}

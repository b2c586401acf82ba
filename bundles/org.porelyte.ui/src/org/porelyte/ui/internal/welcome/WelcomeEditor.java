// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.welcome;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.internal.preferences.WorkbenchPreferences;
import org.porelyte.ui.internal.recent.RecentLibraries;

/** The welcome page as a tab among the editors. */
public final class WelcomeEditor extends EditorPart {

    /** Id of the editor. */
    public static final String ID = "org.porelyte.ui.welcome";

    private Libraries libraries;
    private LibrariesListener listener;
    private final IEclipsePreferences store = InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE);
    private final IPreferenceChangeListener chosen = this::chosen;
    private WelcomePage page;

    /**
     * Shows the page, in front of the other editors.
     *
     * @param page in which it opens; none opens in null
     */
    public static void open(IWorkbenchPage page) {
        if (page == null) {
            return;
        }
        try {
            page.openEditor(new WelcomeInput(), ID);
        } catch (PartInitException e) {
            ILog.of(WelcomeEditor.class).error("The welcome page could not be opened", e);
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        libraries = site.getService(Libraries.class);
    }

    @Override
    public void createPartControl(Composite parent) {
        IThemeEngine themes = getSite().getService(IThemeEngine.class);
        page = new WelcomePage(parent, new WelcomeLinks(getSite().getPage()), new WelcomeChoice(store),
                control -> themes.applyStyles(control, true));
        RecentFiles recent = new RecentFiles(new RecentLibraries(store), parent.getDisplay(), page::showRecent);
        recent.look();
        listener = (document, change) -> {
            if (change == Change.STATE || change == Change.FILE) {
                recent.look();
            }
        };
        libraries.addListener(listener);
        store.addPreferenceChangeListener(chosen);
    }

    /** The choice can also be made among the preferences. */
    private void chosen(PreferenceChangeEvent event) {
        if (event.getKey().equals(WorkbenchPreferences.WELCOME_AT_START)) {
            getSite().getShell().getDisplay().asyncExec(page::showChoice);
        }
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public void dispose() {
        if (listener != null) {
            libraries.removeListener(listener);
            store.removePreferenceChangeListener(chosen);
        }
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // There is nothing to save.
    }

    @Override
    public void doSaveAs() {
        // There is nothing to save.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}

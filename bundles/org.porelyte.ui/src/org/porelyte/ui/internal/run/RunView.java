// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.run;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import org.porelyte.screening.RunReading;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.ScreeningState;
import org.porelyte.ui.internal.charts.CandidateSelection;
import org.porelyte.ui.internal.problems.ElementReveal;
import org.porelyte.ui.internal.status.LibraryMessage;
import org.porelyte.ui.kit.page.ContentPage;

/** Shows the last run of the active library, also while it goes on: how far each stage is, and what went wrong. */
public final class RunView extends ViewPart {

    /** Id of the view. */
    public static final String ID = "org.porelyte.ui.run";

    private static final String SORT = "sort";
    private static final String TAB = "tab";
    /** Five times a second is as often as one reads. */
    private static final int EVERY_MS = 200;

    private final LibrariesListener librariesListener = this::changed;
    private final CandidateSelection selection = new CandidateSelection();
    private final Runnable tick = this::tick;
    private Libraries libraries;
    private IMemento kept;
    private ContentPage page;
    private ProgressBar bar;
    private CTabFolder tabs;
    private StageTree stages;
    private CTabItem problemsTab;
    private ContentPage problemsPage;
    private RunProblemTable problems;
    private String headline = "";
    private LibraryDocument shownDocument;
    private ScreeningState.Running shownRun;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        kept = memento;
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new ContentPage(parent, this::createContent);
        getSite().setSelectionProvider(selection);
        MenuManager menu = new MenuManager();
        for (Control control : List.of(stages.control(), problems.viewer().getControl())) {
            control.setMenu(menu.createContextMenu(control));
        }
        getSite().registerContextMenu(menu, selection);
        libraries = getSite().getService(Libraries.class);
        libraries.addListener(librariesListener);
        update(false);
    }

    private Control createContent(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
        bar = new ProgressBar(column, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        bar.setVisible(false);
        tabs = new CTabFolder(column, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        stages = new StageTree(tabs);
        CTabItem stagesTab = new CTabItem(tabs, SWT.NONE);
        stagesTab.setText("Stages");
        stagesTab.setControl(stages.control());
        problemsPage = new ContentPage(tabs, this::createProblems);
        problemsTab = new CTabItem(tabs, SWT.NONE);
        problemsTab.setControl(problemsPage.control());
        Integer tab = kept == null ? null : kept.getInteger(TAB);
        tabs.setSelection(tab != null && tab == 1 ? 1 : 0);
        return column;
    }

    private Control createProblems(Composite parent) {
        problems = new RunProblemTable(parent, chosen -> selection.setSelection(new StructuredSelection(chosen)),
                candidate -> new ElementReveal(getSite().getPage()).show(candidate, null));
        problems.sort().restore(kept == null ? null : kept.getString(SORT));
        return problems.viewer().getControl();
    }

    private void changed(LibraryDocument document, Change change) {
        boolean active = libraries.active().filter(document::equals).isPresent();
        if (active && (change == Change.ACTIVATED || change == Change.STATE || change == Change.SCREENING)
                || change == Change.CLOSED) {
            update(false);
        }
    }

    private void tick() {
        if (!page.control().isDisposed()) {
            update(true);
        }
    }

    private void update(boolean ticked) {
        page.control().getDisplay().timerExec(-1, tick);
        LibraryDocument document = libraries.active().orElse(null);
        boolean running = false;
        if (LibraryMessage.show(document, page)) {
            showHeadline("");
        } else {
            switch (document.screening()) {
                case ScreeningState.Idle idle -> showMessage(SWT.ICON_INFORMATION, "The candidates of "
                        + document.name() + " are not screened yet. Screen (F5) computes their quantities.");
                case ScreeningState.Failed failed -> showMessage(SWT.ICON_ERROR, failed.message());
                case ScreeningState.Done done -> show(done);
                case ScreeningState.Running now -> {
                    running = true;
                    // A run that is over in a moment, as after each edit, does not make the view flicker.
                    if (ticked || now.before() == null || document != shownDocument) {
                        show(now);
                    }
                }
            }
        }
        shownDocument = document;
        if (running) {
            page.control().getDisplay().timerExec(EVERY_MS, tick);
        }
    }

    private void showMessage(int icon, String text) {
        showHeadline("");
        page.showMessage(icon, text);
    }

    private void show(ScreeningState.Running running) {
        RunReading reading = running.meter().read();
        if (reading.stages().isEmpty()) {
            showMessage(SWT.ICON_WORKING, "The screening begins ...");
            return;
        }
        showHeadline(RunText.of(reading));
        showBar(true, reading);
        stages.show(StageRow.of(reading));
        if (running != shownRun) {
            shownRun = running;
            showProblems(running.before() == null ? List.of() : RunProblem.of(running.before()),
                    "What fails in this run is listed here at its end. The stages count it while it goes on.");
        }
        page.showContent();
    }

    private void show(ScreeningState.Done done) {
        shownRun = null;
        List<RunProblem> found = RunProblem.of(done);
        showHeadline(RunText.of(done, found.size()));
        showBar(false, done.reading());
        stages.show(StageRow.of(done));
        showProblems(found, "No problems. Nothing failed in this run.");
        page.showContent();
    }

    private void showHeadline(String text) {
        // It is laid out anew with each text.
        if (!text.equals(headline)) {
            headline = text;
            page.showHeadline(text);
        }
    }

    private void showBar(boolean shown, RunReading reading) {
        bar.setMaximum(Math.max(1, reading.candidates()));
        bar.setSelection(reading.done());
        bar.setVisible(shown);
    }

    private void showProblems(List<RunProblem> found, String none) {
        problems.show(found);
        problemsTab.setText(found.isEmpty() ? "Problems" : "Problems (" + found.size() + ")");
        if (found.isEmpty()) {
            problemsPage.showMessage(SWT.ICON_INFORMATION, none);
        } else {
            problemsPage.showContent();
        }
    }

    /** Copies the selected rows of what is shown as text, or all where none is selected. */
    void copy() {
        String text = tabs.getSelectionIndex() == 0 ? stages.text() : problems.text();
        Clipboard clipboard = new Clipboard(page.control().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(SORT, problems.sort().state());
        memento.putInteger(TAB, tabs.getSelectionIndex());
    }

    @Override
    public void setFocus() {
        if (!page.shownMessage().isEmpty()) {
            page.setFocus();
        } else if (tabs.getSelectionIndex() == 0) {
            stages.control().setFocus();
        } else {
            problemsPage.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (libraries != null) {
            libraries.removeListener(librariesListener);
        }
        super.dispose();
    }

    /** {@return the line above the stages, for tests} */
    public String shownHeadline() {
        return headline;
    }

    /** {@return the message in place of all, for tests; empty if a run is shown} */
    public String shownMessage() {
        return page.shownMessage();
    }

    /** {@return the message in place of the problems, for tests; empty if there are some} */
    public String shownProblemsMessage() {
        return problemsPage.shownMessage();
    }
}

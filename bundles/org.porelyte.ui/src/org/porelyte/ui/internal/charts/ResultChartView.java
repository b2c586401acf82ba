// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.charts;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import org.porelyte.model.Candidate;
import org.porelyte.plots.Chart;
import org.porelyte.quantities.Quantity;
import org.porelyte.screening.CandidateResult;
import org.porelyte.screening.charts.ResultCharts;
import org.porelyte.ui.Libraries;
import org.porelyte.ui.LibrariesListener;
import org.porelyte.ui.LibrariesListener.Change;
import org.porelyte.ui.LibraryDocument;
import org.porelyte.ui.ScreeningState;
import org.porelyte.ui.kit.chart.ChartWidget;
import org.porelyte.ui.kit.page.ContentPage;

/**
 * A chart of what was computed of the active library's candidates. Follows and offers the selection of candidates.
 */
abstract class ResultChartView extends ViewPart {

    private final LibrariesListener librariesListener = this::changed;
    private final ISelectionListener selectionListener = this::follow;
    private final CandidateSelection selection = new CandidateSelection();
    private final Map<String, Candidate> live = new HashMap<>();
    private Libraries libraries;
    private ContentPage page;
    private ChartWidget chart;
    private QuantityChoices choices;
    private ResultCharts results;
    private IMemento memento;

    @Override
    public final void init(IViewSite site, IMemento kept) throws PartInitException {
        super.init(site, kept);
        memento = kept;
    }

    @Override
    public final void createPartControl(Composite parent) {
        page = new ContentPage(parent, this::createContent);
        getSite().setSelectionProvider(selection);
        getSite().getPage().addSelectionListener(selectionListener);
        libraries = getSite().getService(Libraries.class);
        libraries.addListener(librariesListener);
        showResults();
        // What was selected before this view was opened.
        follow(null, getSite().getPage().getSelection());
    }

    private Control createContent(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
        choices = new QuantityChoices(column, axes(), this::showChart);
        choices.restore(memento);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choices.control());
        chart = new ChartWidget(column);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(chart.control());
        chart.addChoiceListener(this::choose);
        chart.addBarListener((series, bar) -> choose(results.counted(choices.chosen().get(0), bar)));
        return column;
    }

    /** {@return of each quantity that is to be chosen what it is for, and the id of the one to begin with} */
    abstract List<QuantityChoices.Axis> axes();

    /**
     * @param of       the results
     * @param chosen   a quantity per axis
     * @param selected ids of the selected candidates
     * @return what to show
     */
    abstract Chart chart(ResultCharts of, List<Quantity> chosen, Set<String> selected);

    private void changed(LibraryDocument document, Change change) {
        boolean active = libraries.active().filter(document::equals).isPresent();
        if (active && (change == Change.ACTIVATED || change == Change.STATE || change == Change.SCREENING)
                || change == Change.CLOSED) {
            showResults();
        }
    }

    private void showResults() {
        ScreeningState.Done done = libraries.active().map(LibraryDocument::screening).map(ScreeningState::newest)
                .orElse(null);
        live.clear();
        results = done == null ? null : new ResultCharts(done.results());
        if (results == null || results.plottable().isEmpty()) {
            page.showMessage(SWT.ICON_INFORMATION, "There is nothing to draw yet. Open a library, or compute the "
                    + "candidates of the open one by Library > Screen (F5).");
            return;
        }
        for (CandidateResult result : done.results().candidates()) {
            live.put(result.candidate().getId(), done.live(result.candidate()));
        }
        choices.offer(results.plottable());
        page.showContent();
        showChart();
    }

    private void showChart() {
        if (results != null && !choices.chosen().isEmpty()) {
            chart.show(chart(results, choices.chosen(), selectedIds()));
            chart.choose(selectedIds());
        }
    }

    private Set<String> selectedIds() {
        Set<String> ids = new LinkedHashSet<>();
        selection.candidates().forEach(candidate -> ids.add(candidate.getId()));
        return ids;
    }

    private void choose(Set<String> ids) {
        selection.setSelection(new StructuredSelection(ids.stream().map(live::get).filter(Objects::nonNull).toList()));
        showChart();
    }

    private void follow(IWorkbenchPart part, ISelection other) {
        if (part == this || !(other instanceof IStructuredSelection structured)) {
            return;
        }
        List<Candidate> wanted = structured.stream().map(ResultChartView::candidateOf).filter(Objects::nonNull)
                .map(Candidate.class::cast).distinct().toList();
        if (!wanted.isEmpty() && !wanted.equals(selection.candidates())) {
            selection.follow(wanted);
            showChart();
        }
    }

    private static Candidate candidateOf(Object element) {
        for (EObject part = element instanceof EObject first ? first : null; part != null; part = part.eContainer()) {
            if (part instanceof Candidate candidate) {
                return candidate;
            }
        }
        return null;
    }

    @Override
    public final void saveState(IMemento kept) {
        choices.save(kept);
    }

    @Override
    public final void setFocus() {
        chart.setFocus();
    }

    @Override
    public final void dispose() {
        getSite().getPage().removeSelectionListener(selectionListener);
        if (libraries != null) {
            libraries.removeListener(librariesListener);
        }
        super.dispose();
    }

    /** {@return the chart, for tests} */
    public final ChartWidget chart() {
        return chart;
    }

    /** {@return the choices of quantities, for tests} */
    public final QuantityChoices choices() {
        return choices;
    }
}

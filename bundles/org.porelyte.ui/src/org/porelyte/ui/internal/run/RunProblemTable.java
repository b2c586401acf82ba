// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.run;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

import org.porelyte.model.Candidate;
import org.porelyte.ui.internal.labels.ElementImages;
import org.porelyte.ui.kit.viewer.HeaderSort;

/** The list of what went wrong in a run. */
final class RunProblemTable {

    private final TableViewer viewer;
    private final HeaderSort sort;
    private List<RunProblem> problems = List.of();

    /** The columns. */
    private enum Column {
        CANDIDATE("Candidate", 200, RunProblem::name),
        STAGE("Stage", 185, RunProblem::stage),
        MESSAGE("Problem", 420, RunProblem::line);

        private final String title;
        private final int width;
        private final Function<RunProblem, String> text;

        Column(String title, int width, Function<RunProblem, String> text) {
            this.title = title;
            this.width = width;
            this.text = text;
        }

        Comparator<RunProblem> order() {
            return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
        }
    }

    private static final class Labels extends ColumnLabelProvider {

        private final Column column;
        private final ElementImages icons;

        Labels(Column column, ElementImages icons) {
            this.column = column;
            this.icons = icons;
        }

        @Override
        public Image getImage(Object element) {
            Candidate candidate = ((RunProblem) element).candidate();
            return column == Column.CANDIDATE && candidate != null ? icons.of(candidate) : null;
        }

        @Override
        public String getText(Object element) {
            return column.text.apply((RunProblem) element);
        }

        @Override
        public String getToolTipText(Object element) {
            RunProblem problem = (RunProblem) element;
            return problem.name() + (problem.stages().isEmpty() ? "" : ": " + String.join(", ", problem.stages()))
                    + "\n" + problem.message();
        }
    }

    /**
     * @param parent holds the table
     * @param chosen told of the candidates of the selected problems
     * @param opened told of the candidate of a problem that is clicked twice
     */
    RunProblemTable(Composite parent, Consumer<List<Candidate>> chosen, Consumer<Candidate> opened) {
        viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ElementImages icons = new ElementImages(viewer.getTable());
        for (Column column : Column.values()) {
            TableViewerColumn made = new TableViewerColumn(viewer, SWT.LEFT);
            made.getColumn().setText(column.title);
            made.getColumn().setWidth(column.width);
            made.setLabelProvider(new Labels(column, icons));
        }
        viewer.getTable().addListener(SWT.Resize, event -> widenMessages());
        sort = HeaderSort.of(viewer.getTable(), this::fill);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addSelectionChangedListener(event -> chosen.accept(selected().stream().map(RunProblem::candidate)
                .filter(Objects::nonNull).distinct().toList()));
        viewer.addDoubleClickListener(event -> selected().stream().map(RunProblem::candidate)
                .filter(Objects::nonNull).findFirst().ifPresent(opened));
    }

    /** The messages get what room the other columns leave. */
    private void widenMessages() {
        Table table = viewer.getTable();
        TableColumn messages = table.getColumn(Column.MESSAGE.ordinal());
        int room = table.getClientArea().width;
        for (TableColumn column : table.getColumns()) {
            room -= column == messages ? 0 : column.getWidth();
        }
        if (room > messages.getWidth()) {
            messages.setWidth(room);
        }
    }

    TableViewer viewer() {
        return viewer;
    }

    HeaderSort sort() {
        return sort;
    }

    void show(List<RunProblem> other) {
        if (!other.equals(problems)) {
            problems = other;
            fill();
        }
    }

    private void fill() {
        viewer.setInput(problems.stream()
                .sorted(sort.<RunProblem>order(column -> Column.values()[column].order())).toList());
    }

    private List<RunProblem> selected() {
        return viewer.getStructuredSelection().stream().map(RunProblem.class::cast).toList();
    }

    /** {@return the selected problems as text, columns behind tabs; all if none is selected} */
    String text() {
        List<?> rows = selected().isEmpty() ? (List<?>) viewer.getInput() : selected();
        return rows.stream().map(RunProblem.class::cast)
                .map(row -> row.name() + "\t" + String.join(", ", row.stages()) + "\t" + row.line())
                .collect(Collectors.joining("\n", "Candidate\tStage\tProblem\n", ""));
    }
}

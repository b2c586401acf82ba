// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import org.porelyte.ui.kit.table.TableColumn;

/** Says, while filters are set, how many rows are shown and which filters are not understood, and clears them. */
final class FilterBar {

    private static final int MARGIN = 6;
    private static final int SPACE = 2;

    private final Composite bar;
    private final CLabel label;
    private final String noun;

    /**
     * @param parent has a grid layout of one column
     * @param noun   what the rows are, such as {@code candidates}
     * @param clear  clears the filters
     */
    FilterBar(Composite parent, String noun, Runnable clear) {
        this.noun = noun;
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, SPACE).spacing(MARGIN, 0).applyTo(bar);
        label = new CLabel(bar, SWT.NONE);
        label.setMargins(0, SPACE, 0, SPACE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        Link link = new Link(bar, SWT.NONE);
        link.setText("<a>Clear filters</a>");
        link.addListener(SWT.Selection, event -> clear.run());
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(link);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
    }

    void show(TableModel model, boolean busy) {
        String text = text(model, busy);
        label.setText(text);
        boolean shown = !text.isEmpty();
        GridData data = (GridData) bar.getLayoutData();
        if (data.exclude == shown) {
            data.exclude = !shown;
            bar.setVisible(shown);
            bar.getParent().layout();
        }
        bar.layout();
    }

    private String text(TableModel model, boolean busy) {
        List<TableColumn> filtered = model.filteredColumns();
        if (filtered.isEmpty()) {
            return "";
        }
        List<String> wrong = filtered.stream().filter(column -> !model.filterProblem(column.id()).isEmpty())
                .map(column -> "\u26A0 Not filtered by " + column.title() + ": " + model.filterProblem(column.id()))
                .toList();
        String hidden = String.join(", ", filtered.stream().filter(column -> model.shownPlace(column.id()) < 0)
                .map(column -> column.title() + " " + model.filter(column.id())).toList());
        String count = busy ? "Filtering " + model.content().rows().size() + " " + noun + " ..."
                : model.rowCount() + " of " + model.content().rows().size() + " " + noun + " shown"
                        + (hidden.isEmpty() ? "" : ", also filtered by the hidden column " + hidden);
        return Stream.concat(Stream.of(count), wrong.stream()).collect(Collectors.joining(".  "));
    }

    /** {@return what the bar says; empty while it is not shown} */
    String text() {
        return label.getText();
    }
}

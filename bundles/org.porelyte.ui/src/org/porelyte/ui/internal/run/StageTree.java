// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

import org.porelyte.screening.Stage;

/** The stages of a run, and in them the reasons why they gave nothing. Brought up to date in place. */
final class StageTree {

    private static final String REASONS = "reasons";
    /** Whether a row was open when it last had reasons: it has none while a run goes on. */
    private static final String OPEN = "open";
    private static final int WIDEST_BAR = 320;
    private static final int FIRST_WIDTH = 216;
    private static final int SPACE = 20;
    /** What cells leave free at their right, in px. */
    private static final int SEAM = 3;

    private final Tree tree;
    private final StageBar bar = new StageBar();
    private int leastBar;

    StageTree(Composite parent) {
        tree = new Tree(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setHeaderVisible(true);
        for (StageColumn column : StageColumn.values()) {
            TreeColumn made = new TreeColumn(tree, column.isFigure() ? SWT.RIGHT : SWT.LEFT);
            made.setText(column.title());
            made.setToolTipText(column.tooltip());
            made.setWidth(switch (column) {
                case STAGE -> FIRST_WIDTH;
                default -> width(column.title());
            });
        }
        leastBar = tree.getColumn(StageColumn.PROGRESS.ordinal()).getWidth();
        tree.addListener(SWT.PaintItem, this::paint);
        tree.addListener(SWT.Resize, event -> widenBars());
    }

    /** The bars get what room the other columns leave. */
    private void widenBars() {
        int others = 0;
        for (TreeColumn column : tree.getColumns()) {
            others += column.getWidth();
        }
        TreeColumn bars = tree.getColumn(StageColumn.PROGRESS.ordinal());
        int room = tree.getClientArea().width - (others - bars.getWidth());
        int width = Math.max(leastBar, Math.min(WIDEST_BAR, room));
        if (width != bars.getWidth()) {
            bars.setWidth(width);
        }
    }

    private int width(String title) {
        GC gc = new GC(tree);
        try {
            return gc.textExtent(title).x + SPACE;
        } finally {
            gc.dispose();
        }
    }

    Tree control() {
        return tree;
    }

    private void paint(Event event) {
        TreeItem item = (TreeItem) event.item;
        if (item.getData() instanceof StageRow row) {
            if (event.index == StageColumn.PROGRESS.ordinal()) {
                bar.draw(row, item.getBounds(event.index), event.gc);
            }
        } else if (event.index > 0) {
            // Reasons are sentences: they go on over the columns that they have no use for.
            Rectangle text = item.getTextBounds(0);
            Rectangle cell = item.getBounds(event.index);
            event.gc.setClipping(cell.x - SEAM, cell.y, cell.width + SEAM, cell.height);
            event.gc.drawText(item.getText(), text.x, text.y + (text.height - event.gc.textExtent("x").y) / 2,
                    SWT.DRAW_TRANSPARENT);
        }
    }

    private static String text(Stage.Reason reason) {
        return reason.candidates() + " " + reason.outcome().ending().words() + ": "
                + reason.outcome().reason().lines().findFirst().orElse("");
    }

    void show(List<StageRow> rows) {
        tree.setItemCount(rows.size());
        rows.stream().findFirst().ifPresent(row -> leastBar = Math.max(leastBar, width(row.longestProgress())));
        widenBars();
        for (int i = 0; i < rows.size(); i++) {
            TreeItem item = tree.getItem(i);
            if (!rows.get(i).equals(item.getData())) {
                show(rows.get(i), item);
            }
        }
    }

    private void show(StageRow row, TreeItem item) {
        item.setData(row);
        for (StageColumn column : StageColumn.values()) {
            // The bar says its text itself.
            item.setText(column.ordinal(), column == StageColumn.PROGRESS ? "" : column.text(row));
        }
        if (!row.reasons().equals(item.getData(REASONS))) {
            if (item.getItemCount() > 0) {
                item.setData(OPEN, item.getExpanded());
            }
            item.setData(REASONS, row.reasons());
            item.setItemCount(row.reasons().size());
            for (int i = 0; i < row.reasons().size(); i++) {
                item.getItem(i).setText(text(row.reasons().get(i)));
            }
            item.setExpanded(Boolean.TRUE.equals(item.getData(OPEN)));
        }
        tree.redraw();
    }

    /** {@return the selected rows as text, columns behind tabs; all if none is selected} */
    String text() {
        TreeItem[] chosen = tree.getSelectionCount() > 0 ? tree.getSelection() : tree.getItems();
        List<String> lines = new ArrayList<>();
        lines.add(Stream.of(StageColumn.values()).map(StageColumn::title).collect(Collectors.joining("\t")));
        for (TreeItem item : chosen) {
            lines.add(Stream.of(StageColumn.values()).map(column -> text(item, column))
                    .collect(Collectors.joining("\t")));
        }
        return String.join("\n", lines);
    }

    private static String text(TreeItem item, StageColumn column) {
        return item.getData() instanceof StageRow row ? column.text(row) : item.getText(column.ordinal());
    }
}

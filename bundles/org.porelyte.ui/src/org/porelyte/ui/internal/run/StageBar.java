// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.run;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import org.porelyte.screening.StageOutcome.Ending;

/**
 * Draws how far a stage is: a bar with a part for each ending and, in words, how many candidates it is done for. Its
 * colours are half transparent, so that they and the words read on light and dark ground.
 */
final class StageBar {

    private static final int ALPHA = 120;
    private static final int NOTHING_ALPHA = 85;
    private static final int GROUND_ALPHA = 35;
    private static final int MARGIN = 3;

    private static final Color COMPUTED = new Color(63, 127, 192);
    private static final Color NOTHING = new Color(128, 128, 128);
    private static final Color FAILED = new Color(210, 70, 50);

    void draw(StageRow row, Rectangle cell, GC gc) {
        Rectangle bar = new Rectangle(cell.x + MARGIN, cell.y + MARGIN, cell.width - 2 * MARGIN,
                cell.height - 2 * MARGIN);
        gc.setBackground(NOTHING);
        gc.setAlpha(GROUND_ALPHA);
        gc.fillRectangle(bar);
        int before = 0;
        for (Ending ending : Ending.values()) {
            int after = before + row.counts().of(ending);
            gc.setBackground(colour(ending));
            gc.setAlpha(colour(ending) == NOTHING ? NOTHING_ALPHA : ALPHA);
            int from = x(before, row, bar);
            gc.fillRectangle(from, bar.y, x(after, row, bar) - from, bar.height);
            before = after;
        }
        gc.setAlpha(255);
        Point size = gc.textExtent(row.progress());
        gc.drawText(row.progress(), bar.x + Math.max(MARGIN, (bar.width - size.x) / 2),
                bar.y + (bar.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private static Color colour(Ending ending) {
        return switch (ending) {
            case COMPUTED -> COMPUTED;
            case NOT_APPLICABLE, MISSING_INPUT -> NOTHING;
            case FAILED -> FAILED;
        };
    }

    private static int x(int count, StageRow row, Rectangle bar) {
        return bar.x + (row.candidates() == 0 ? 0 : (int) ((long) bar.width * count / row.candidates()));
    }
}

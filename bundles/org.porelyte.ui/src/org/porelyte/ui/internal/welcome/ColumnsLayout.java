// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Puts controls into as many columns of equal width as there is room for, each below what is shortest so far. */
final class ColumnsLayout extends Layout {

    private final int least;
    private final int most;
    private final int gap;

    /**
     * @param least width of a column in points
     * @param most  width of a column in points
     * @param gap   between columns, and between controls below each other
     */
    ColumnsLayout(int least, int most, int gap) {
        this.least = least;
        this.most = most;
        this.gap = gap;
    }

    @Override
    protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
        int count = composite.getChildren().length;
        int width = wHint == SWT.DEFAULT ? count * (most + gap) - gap : wHint;
        int height = arrange(composite, new Rectangle(0, 0, width, 0), flush, false);
        return new Point(width, hHint == SWT.DEFAULT ? height : hHint);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        arrange(composite, composite.getClientArea(), flush, true);
    }

    /** {@return the height of the highest column} */
    private int arrange(Composite composite, Rectangle area, boolean flush, boolean place) {
        Control[] controls = composite.getChildren();
        int count = Math.clamp((area.width + gap) / (least + gap), 1, Math.max(1, controls.length));
        int width = Math.min(most, (area.width - (count - 1) * gap) / count);
        int[] ends = new int[count];
        for (Control control : controls) {
            int shortest = 0;
            for (int i = 1; i < count; i++) {
                shortest = ends[i] < ends[shortest] ? i : shortest;
            }
            int height = control.computeSize(width, SWT.DEFAULT, flush).y;
            int top = ends[shortest] == 0 ? 0 : ends[shortest] + gap;
            if (place) {
                control.setBounds(area.x + shortest * (width + gap), area.y + top, width, height);
            }
            ends[shortest] = top + height;
        }
        int highest = 0;
        for (int end : ends) {
            highest = Math.max(highest, end);
        }
        return highest;
    }
}

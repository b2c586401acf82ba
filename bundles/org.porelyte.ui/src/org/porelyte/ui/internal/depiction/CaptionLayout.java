// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Puts two controls into one row where both have room, else one below the other and no wider than there is room. */
final class CaptionLayout extends Layout {

    @Override
    protected Point computeSize(Composite composite, int wHint, int hHint, boolean flush) {
        Point first = preferred(composite, 0, flush);
        Point second = preferred(composite, 1, flush);
        boolean row = wHint == SWT.DEFAULT || first.x + second.x <= wHint;
        return row ? new Point(first.x + second.x, Math.max(first.y, second.y))
                : new Point(Math.min(wHint, Math.max(first.x, second.x)), first.y + second.y);
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        Rectangle area = composite.getClientArea();
        Point first = preferred(composite, 0, flush);
        Point second = preferred(composite, 1, flush);
        Control[] children = composite.getChildren();
        children[0].setBounds(area.x, area.y, Math.min(area.width, first.x), first.y);
        if (first.x + second.x <= area.width) {
            children[1].setBounds(area.x + first.x, area.y, second.x, first.y);
        } else {
            children[1].setBounds(area.x, area.y + first.y, Math.min(area.width, second.x), second.y);
        }
    }

    private static Point preferred(Composite composite, int child, boolean flush) {
        return composite.getChildren()[child].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
    }
}

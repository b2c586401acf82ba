// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/** Where items of trees and tables are drawn. */
final class Items {

    private Items() {
    }

    static Point middle(Item item) {
        Rectangle bounds = switch (item) {
            case TreeItem treeItem -> treeItem.getBounds();
            case TableItem tableItem -> tableItem.getBounds();
            default -> throw new IllegalArgumentException("no place is known of " + item);
        };
        return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
    }
}

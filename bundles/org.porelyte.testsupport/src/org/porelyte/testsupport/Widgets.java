// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Walks over the controls that can be seen. */
final class Widgets {

    private Widgets() {
    }

    /** The first of a type that fits, in the order in which they were made; null if there is none. */
    static <C extends Control> C find(Control root, Class<C> type, Predicate<C> fits) {
        if (root.isDisposed() || !root.isVisible()) {
            return null;
        }
        if (type.isInstance(root) && fits.test(type.cast(root))) {
            return type.cast(root);
        }
        if (root instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                C found = find(child, type, fits);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** All of a type. */
    static <C extends Control> List<C> all(Control root, Class<C> type) {
        List<C> found = new ArrayList<>();
        find(root, type, control -> {
            found.add(control);
            return false;
        });
        return found;
    }
}

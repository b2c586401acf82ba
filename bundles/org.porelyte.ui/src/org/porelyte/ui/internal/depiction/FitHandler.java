// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.depiction;

/** Shows all of the drawing. */
public final class FitHandler extends DepictionHandler {

    @Override
    void execute(DepictionView view) {
        view.pane().canvas().zoomToFit();
    }
}

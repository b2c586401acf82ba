// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** What the mouse wheel does to fields of a form that scrolls. */
final class FormScrolling {

    private FormScrolling() {
    }

    /** Lets the wheel scroll the form, and not change a value that happens to pass under the pointer. */
    static void keepFromWheel(Control control) {
        control.addListener(SWT.MouseVerticalWheel, event -> event.doit = control.isFocusControl());
    }
}

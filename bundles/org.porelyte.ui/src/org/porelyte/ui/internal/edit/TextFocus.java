// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.edit;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Says to core expressions whether a field for text has the focus. The keys for cut, copy, paste and delete are the
 * field's then, not those of the commands for elements.
 */
public final class TextFocus extends AbstractSourceProvider {

    /** Name of the variable, a Boolean. */
    private static final String VARIABLE = "org.porelyte.ui.textFocus";

    private final Listener listener = this::focused;
    private Display display;
    private boolean text;

    @Override
    public void initialize(IServiceLocator locator) {
        display = Display.getCurrent();
        if (display != null) {
            display.addFilter(SWT.FocusIn, listener);
        }
    }

    private void focused(Event event) {
        boolean now = isForText(event.widget);
        if (now != text) {
            text = now;
            fireSourceChanged(ISources.ACTIVE_CURRENT_SELECTION, VARIABLE, text);
        }
    }

    private static boolean isForText(Widget widget) {
        return widget instanceof Text || widget instanceof StyledText || widget instanceof Combo
                || widget instanceof Spinner || widget instanceof CCombo;
    }

    @Override
    public Map<String, Boolean> getCurrentState() {
        return Map.of(VARIABLE, text);
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {VARIABLE};
    }

    @Override
    public void dispose() {
        if (display != null && !display.isDisposed()) {
            display.removeFilter(SWT.FocusIn, listener);
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.wizards;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * A drop-down list of some things, and of none of them.
 *
 * @param <T> the things
 */
final class Choice<T> {

    private final Combo combo;
    private final String none;
    private final Function<T, String> text;
    private List<T> items = List.of();

    /**
     * @param none    what the entry for none of them is called
     * @param text    the names of the others
     * @param changed called when the user chose
     */
    Choice(Composite parent, String none, Function<T, String> text, Runnable changed) {
        this.none = none;
        this.text = text;
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(170, SWT.DEFAULT).applyTo(combo);
        setItems(List.of());
    }

    /** Offers other things; what was chosen stays chosen where it is among them. */
    void setItems(List<T> offered) {
        if (offered.equals(items) && combo.getItemCount() > 0) {
            return;
        }
        T before = selected().orElse(null);
        items = List.copyOf(offered);
        combo.removeAll();
        combo.add(none);
        items.forEach(item -> combo.add(text.apply(item)));
        combo.select(before == null ? 0 : items.indexOf(before) + 1);
        combo.setEnabled(!items.isEmpty());
    }

    Optional<T> selected() {
        int index = combo.getSelectionIndex() - 1;
        return index >= 0 && index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
    }

    void select(T item) {
        combo.select(items.indexOf(item) + 1);
    }

    Combo control() {
        return combo;
    }
}

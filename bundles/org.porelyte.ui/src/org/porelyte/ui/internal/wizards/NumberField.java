// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.wizards;

import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field for a number, with a point as decimal sign; empty where the number is not known. */
final class NumberField {

    private static final int WIDTH = 70;

    private final Text text;

    NumberField(Composite parent, String value, Runnable changed) {
        text = new Text(parent, SWT.BORDER | SWT.RIGHT);
        text.setText(value);
        text.addListener(SWT.Modify, event -> changed.run());
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(text);
    }

    /** {@return the number, or nothing if the field is empty or holds none} */
    OptionalDouble value() {
        return parse(text.getText());
    }

    /** {@return what is wrong with the text, or nothing} */
    Optional<String> problem() {
        return text.getText().isBlank() || value().isPresent() ? Optional.empty()
                : Optional.of("'" + text.getText().strip() + "' is no number. Write it with a point, such as 0.5.");
    }

    static OptionalDouble parse(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    Text control() {
        return text;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import org.porelyte.chemistry.recipe.NewCandidate;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Severity;

/** Asks for name, id and description, and sums up. */
final class NamePage extends RecipePage {

    private static final int HEIGHT = 60;

    private Text name;
    private Text id;
    private Text description;
    private boolean showing;

    NamePage(NewCandidate recipe) {
        super(recipe, "Name", "Names are proposed by what was chosen. The id has to be one that no other element of "
                + "the library has.");
    }

    @Override
    void createContent(Composite content) {
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(content);
        name = text(content, "&Name:", SWT.NONE);
        name.addListener(SWT.Modify, event -> write(() -> recipe().setName(name.getText())));
        id = text(content, "&Id:", SWT.NONE);
        id.addListener(SWT.Modify, event -> write(() -> recipe().setId(id.getText())));
        description = text(content, "&Description:", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, HEIGHT).applyTo(description);
        description.addListener(SWT.Modify, event -> write(() -> recipe().draft().setDescription(
                description.getText().isBlank() ? null : description.getText().strip())));
    }

    private static Text text(Composite content, String label, int style) {
        new Label(content, SWT.NONE).setText(label);
        Text text = new Text(content, SWT.BORDER | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void write(Runnable change) {
        if (!showing) {
            change.run();
            changed();
        }
    }

    @Override
    void show() {
        showing = true;
        try {
            show(name, recipe().draft().getName());
            show(id, recipe().draft().getId());
        } finally {
            showing = false;
        }
        List<Problem> warnings = recipe().problems().stream()
                .filter(problem -> problem.severity() != Severity.ERROR).toList();
        setMessage(warnings.isEmpty() ? null : AdditionsPage.sentence(warnings.get(0)), WARNING);
    }

    /** What the user types in stays as it is; a proposal follows the rest. */
    private static void show(Text field, String value) {
        if (!field.isFocusControl() && !field.getText().equals(value)) {
            field.setText(value);
        }
    }

    @Override
    Optional<String> missing() {
        return recipe().problems().stream().filter(problem -> problem.severity() == Severity.ERROR).findFirst()
                .map(AdditionsPage::sentence);
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.wizards;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.porelyte.chemistry.recipe.NewCandidate;
import org.porelyte.chemistry.recipe.RecipePreview;
import org.porelyte.model.CandidateKind;

/** A page on which a part of a recipe is chosen; below it stands what follows from the recipe so far. */
abstract class RecipePage extends WizardPage {

    private static final int DECIMALS = 2;

    private final NewCandidate recipe;
    private Label preview;

    RecipePage(NewCandidate recipe, String title, String description) {
        super(title, title, null);
        this.recipe = recipe;
        setDescription(description);
    }

    final NewCandidate recipe() {
        return recipe;
    }

    @Override
    public final void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        Composite content = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        createContent(content);
        Label line = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        preview = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(preview);
        setControl(page);
        update(true);
    }

    abstract void createContent(Composite content);

    /** Shows what is chosen and what may be; called when the page comes up and after each choice. */
    abstract void show();

    /** Writes what the page shows into the recipe once more: other pages may have given up some of it. */
    void enter() {
        // nothing as a rule
    }

    /** {@return whether nothing can be chosen, which is said at once} */
    boolean isHopeless() {
        return false;
    }

    /** {@return what has to be chosen on this page before one can go on; nothing if all is} */
    abstract Optional<String> missing();

    /** The user chose something: shows what follows. */
    final void changed() {
        update(false);
    }

    private void update(boolean first) {
        show();
        if (first) {
            enter();
            show();
        }
        recipe.name();
        Optional<String> missing = missing();
        setErrorMessage(first && !isHopeless() ? null : missing.orElse(null));
        preview.setText(recipe.draft().getKind() == CandidateKind.COMPOSITE ? recipe.preview().note()
                : text(recipe.preview()));
        preview.setToolTipText(preview.getText());
        if (getContainer() != null && getContainer().getCurrentPage() != null) {
            getContainer().updateButtons();
        }
    }

    /** Asked anew: what is chosen on one page may leave something open on another. */
    @Override
    public final boolean isPageComplete() {
        return getControl() != null && missing().isEmpty();
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            update(true);
        }
        super.setVisible(visible);
    }

    private static String text(RecipePreview preview) {
        if (preview.formulaUnit().isEmpty()) {
            return "Formula unit: not known yet"
                    + (preview.note().isEmpty() ? "" : ", since " + lowerCase(preview.note()));
        }
        return "Formula unit: " + preview.formulaUnit().get() + "     M = "
                + BigDecimal.valueOf(preview.molarMass().orElseThrow()).setScale(DECIMALS, RoundingMode.HALF_EVEN)
                + " g/mol     charge " + charge(preview.charge().orElseThrow()) + " e";
    }

    private static String lowerCase(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String charge(double charge) {
        BigDecimal rounded = BigDecimal.valueOf(charge).setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return (charge > 0 ? "+" : "") + rounded.toPlainString();
    }

    /** {@return the line about formula, mass and charge, for tests} */
    public final String shownPreview() {
        return preview.getText();
    }
}

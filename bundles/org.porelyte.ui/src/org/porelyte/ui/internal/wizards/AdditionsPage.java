// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import org.porelyte.chemistry.recipe.MobileIonChoice;
import org.porelyte.chemistry.recipe.NewCandidate;
import org.porelyte.chemistry.recipe.RecipeParts;
import org.porelyte.model.AmountBasis;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.FunctionalGroup;
import org.porelyte.model.Linker;
import org.porelyte.model.Medium;
import org.porelyte.model.NamedElement;
import org.porelyte.model.Oligomer;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.Salt;
import org.porelyte.model.recipe.Topology;
import org.porelyte.model.validation.Problem;
import org.porelyte.model.validation.Severity;

/** Asks for what is put on linkers or into pores: groups, mobile ions, chains, a salt, a medium. */
final class AdditionsPage extends RecipePage {

    private static final int COLUMNS = 5;
    private static final Map<AmountBasis, String> UNITS = Map.of(
            AmountBasis.PER_FORMULA_UNIT, "mol per formula unit", AmountBasis.MASS_PERCENT, "% of the mass",
            AmountBasis.PER_REPEAT_UNIT, "mol per repeat unit", AmountBasis.MOLAR, "mol/L");

    private final List<Control> frameworkOnly = new ArrayList<>();
    private Choice<FunctionalGroup> group;
    private Choice<Linker> carrier;
    private NumberField degree;
    private Choice<MobileIonChoice> ion;
    private NumberField exchanged;
    private Label noIons;
    private Choice<Oligomer> oligomer;
    private Choice<OligomerMode> mode;
    private NumberField chains;
    private Label chainsUnit;
    private Choice<Salt> salt;
    private NumberField saltAmount;
    private Choice<AmountBasis> saltBasis;
    private Choice<Medium> medium;
    private NumberField mediumAmount;
    private Choice<AmountBasis> mediumBasis;

    AdditionsPage(NewCandidate recipe) {
        super(recipe, "Groups, Ions, Chains, Salt and Medium",
                "All of this may be left out, and more of it added later. Leave amounts empty that are not known.");
    }

    @Override
    void createContent(Composite content) {
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).spacing(6, 8).applyTo(content);
        createFrameworkRows(content);
        label(content, "&Salt:");
        salt = new Choice<>(content, "(none)", NamedElement::getName, this::apply);
        filler(content);
        saltAmount = new NumberField(content, "", this::apply);
        saltBasis = basis(content);
        label(content, "&Medium:");
        medium = new Choice<>(content, "(none)", NamedElement::getName, this::apply);
        filler(content);
        mediumAmount = new NumberField(content, "", this::apply);
        mediumBasis = basis(content);
        saltBasis.select(AmountBasis.PER_FORMULA_UNIT);
        mediumBasis.select(AmountBasis.MASS_PERCENT);
    }

    private void createFrameworkRows(Composite content) {
        label(content, "&Group put on:");
        group = new Choice<>(content, "(none)", NamedElement::getName, this::apply);
        carrier = new Choice<>(content, "on all linkers", linker -> "on " + linker.getName(), this::apply);
        degree = new NumberField(content, "1", this::apply);
        label(content, "groups per linker");
        label(content, "Mobile &ion:");
        ion = new Choice<>(content, "(none)", choice -> choice.symbol() + ", " + choice.name(), this::apply);
        noIons = label(content, "no linker takes ions up");
        exchanged = new NumberField(content, "1", this::apply);
        label(content, "of the groups exchanged (0 to 1)");
        label(content, "&Chains:");
        oligomer = new Choice<>(content, "(none)", NamedElement::getName, this::apply);
        mode = new Choice<>(content, "(how)", held -> held == OligomerMode.GRAFTED ? "grafted to linkers"
                : "guests in the pores", this::apply);
        chains = new NumberField(content, "", this::apply);
        chainsUnit = label(content, "");
        for (Control control : content.getChildren()) {
            frameworkOnly.add(control);
        }
    }

    private static Label label(Composite content, String text) {
        Label label = new Label(content, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
        return label;
    }

    private static void filler(Composite content) {
        label(content, "");
    }

    private Choice<AmountBasis> basis(Composite content) {
        Choice<AmountBasis> basis = new Choice<>(content, "(unit)", UNITS::get, this::apply);
        basis.setItems(List.of(AmountBasis.values()));
        return basis;
    }

    private void apply() {
        enter();
        changed();
    }

    /** Writes all that is chosen here into the recipe. */
    @Override
    void enter() {
        Candidate draft = recipe().draft();
        if (draft.getKind() == CandidateKind.FRAMEWORK) {
            draft.getFunctionalisations().clear();
            group.selected().ifPresent(chosen -> draft.getFunctionalisations().add(RecipeParts.functionalisation(chosen,
                    carrier.selected().orElse(null), degree.value().orElse(0))));
            draft.setIon(ion.selected().map(chosen -> RecipeParts.exchange(chosen, exchanged.value().orElse(1)))
                    .orElse(null));
            draft.getOligomers().clear();
            oligomer.selected().ifPresent(chosen -> {
                mode.setItems(recipe().choices().modes(chosen));
                draft.getOligomers().add(RecipeParts.oligomer(chosen,
                        mode.selected().orElse(recipe().choices().modes(chosen).get(0)), chains.value()));
            });
        }
        draft.getSalts().clear();
        salt.selected().ifPresent(chosen -> draft.getSalts().add(RecipeParts.salt(chosen, saltAmount.value(),
                saltBasis.selected().orElse(AmountBasis.PER_FORMULA_UNIT))));
        draft.getMedia().clear();
        medium.selected().ifPresent(chosen -> draft.getMedia().add(RecipeParts.medium(chosen, mediumAmount.value(),
                mediumBasis.selected().orElse(AmountBasis.MASS_PERCENT))));
    }

    @Override
    void show() {
        boolean framework = recipe().draft().getKind() == CandidateKind.FRAMEWORK;
        for (Control control : frameworkOnly) {
            control.setVisible(framework);
            ((GridData) control.getLayoutData()).exclude = !framework;
        }
        if (framework) {
            showFramework();
        }
        salt.setItems(recipe().choices().salts());
        medium.setItems(recipe().choices().media());
        saltAmount.control().setEnabled(salt.selected().isPresent());
        saltBasis.control().setEnabled(salt.selected().isPresent());
        mediumAmount.control().setEnabled(medium.selected().isPresent());
        mediumBasis.control().setEnabled(medium.selected().isPresent());
        salt.control().getParent().layout();
    }

    private void showFramework() {
        group.setItems(recipe().choices().groups());
        carrier.setItems(Topology.linkers(recipe().draft()));
        carrier.control().setEnabled(group.selected().isPresent());
        degree.control().setEnabled(group.selected().isPresent());
        ion.setItems(recipe().choices().ions());
        noIons.setVisible(!ion.control().isEnabled());
        exchanged.control().setEnabled(ion.selected().isPresent());
        oligomer.setItems(recipe().choices().oligomers());
        List<OligomerMode> modes = oligomer.selected().map(recipe().choices()::modes).orElse(List.of());
        mode.setItems(modes);
        if (mode.selected().isEmpty() && !modes.isEmpty()) {
            mode.select(modes.get(0));
        }
        chains.control().setEnabled(oligomer.selected().isPresent());
        chainsUnit.setText(mode.selected().map(held -> held == OligomerMode.GRAFTED
                ? "of the anchors carry one (0 to 1)" : "chains per formula unit").orElse(""));
    }

    @Override
    Optional<String> missing() {
        Optional<String> typed = Stream.of(degree, exchanged, chains, saltAmount, mediumAmount)
                .flatMap(field -> field.problem().stream()).findFirst();
        return typed.isPresent() ? typed : recipe().problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR).findFirst().map(AdditionsPage::sentence);
    }

    /** What is wrong, without the name of the candidate, which is not made yet. */
    static String sentence(Problem problem) {
        String message = problem.message();
        int colon = message.indexOf(": ");
        String field = problem.field().map(f -> f.getName() + " ").orElse("");
        String what = colon < 0 || !message.toLowerCase(Locale.ROOT).contains("candidate") ? message
                : field + message.substring(colon + 2);
        return Character.toUpperCase(what.charAt(0)) + what.substring(1) + " " + problem.fix();
    }
}

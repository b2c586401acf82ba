// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.wizards;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.porelyte.chemistry.recipe.NewCandidate;
import org.porelyte.chemistry.recipe.RecipeParts;
import org.porelyte.model.Binder;
import org.porelyte.model.Candidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.Constituent;
import org.porelyte.model.Linker;
import org.porelyte.model.LinkerShare;
import org.porelyte.model.NamedElement;
import org.porelyte.model.Oligomer;
import org.porelyte.model.OligomerMode;
import org.porelyte.model.validation.NumberText;

/** Asks what the candidate is made of: linkers, one kind of chain, or other candidates. */
final class PartsPage extends RecipePage {

    private static final double TOLERANCE = 1e-6;

    private final StackLayout stack = new StackLayout();
    private Composite content;
    private ShareTable<Linker> linkers;
    private Composite chains;
    private Choice<Oligomer> oligomer;
    private Composite composite;
    private ShareTable<Candidate> constituents;
    private Choice<Binder> binder;
    private NumberField binderFraction;

    PartsPage(NewCandidate recipe) {
        super(recipe, "Parts", "Choose what the candidate is made of. Fractions have to sum to 1.");
    }

    @Override
    void createContent(Composite parent) {
        content = parent;
        content.setLayout(stack);
        linkers = new ShareTable<>(content, "linkers", linker -> linker.getTopicity() + " connections", "Topicity",
                chosen -> {
                    recipe().setLinkers(chosen);
                    changed();
                }, this::setFraction, () -> {
                    recipe().equalFractions();
                    changed();
                });
        createChains();
        createComposite();
    }

    private void setFraction(Linker linker, double fraction) {
        recipe().draft().getLinkers().stream().filter(share -> share.getLinker() == linker)
                .forEach(share -> share.setFraction(fraction));
        changed();
    }

    private void createChains() {
        chains = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(chains);
        new Label(chains, SWT.NONE).setText("&Oligomer or polymer:");
        oligomer = new Choice<>(chains, "(choose)", NamedElement::getName, () -> {
            writeChains();
            changed();
        });
    }

    private void writeChains() {
        recipe().draft().getOligomers().clear();
        oligomer.selected().ifPresent(chosen -> recipe().draft().getOligomers()
                .add(RecipeParts.oligomer(chosen, OligomerMode.NEAT, OptionalDouble.empty())));
    }

    private void createComposite() {
        composite = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(composite);
        constituents = new ShareTable<>(composite, "candidates",
                candidate -> candidate.getKind().getLiteral().toLowerCase(Locale.ROOT), "Kind",
                chosen -> {
                    recipe().setConstituents(chosen);
                    changed();
                }, this::setMassFraction, () -> {
                    recipe().equalMasses();
                    changed();
                });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(constituents.control());
        Composite line = new Composite(composite, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        new Label(line, SWT.NONE).setText("&Binder:");
        binder = new Choice<>(line, "(none)", NamedElement::getName, this::setBinder);
        binderFraction = new NumberField(line, "", this::setBinder);
        new Label(line, SWT.NONE).setText("mass fraction");
    }

    private void setMassFraction(Candidate candidate, double fraction) {
        recipe().draft().getConstituents().stream().filter(part -> part.getCandidate() == candidate)
                .forEach(part -> part.setMassFraction(fraction));
        changed();
    }

    private void setBinder() {
        writeBinder();
        changed();
    }

    private void writeBinder() {
        recipe().draft().setForm(binder.selected().map(chosen -> RecipeParts.membrane(chosen,
                binderFraction.value().orElse(0))).orElse(null));
    }

    @Override
    void enter() {
        if (recipe().draft().getKind() == CandidateKind.POLYMER) {
            writeChains();
        } else if (recipe().draft().getKind() == CandidateKind.COMPOSITE) {
            writeBinder();
        }
    }

    @Override
    void show() {
        switch (recipe().draft().getKind()) {
            case FRAMEWORK -> {
                Map<Linker, Double> shares = new LinkedHashMap<>();
                for (LinkerShare share : recipe().draft().getLinkers()) {
                    shares.put(share.getLinker(), share.getFraction());
                }
                linkers.show(recipe().choices().linkers(), shares, recipe().fractionSum());
                stack.topControl = linkers.control();
            }
            case POLYMER -> {
                oligomer.setItems(recipe().choices().oligomers());
                stack.topControl = chains;
            }
            case COMPOSITE -> {
                Map<Candidate, Double> shares = new LinkedHashMap<>();
                for (Constituent part : recipe().draft().getConstituents()) {
                    shares.put(part.getCandidate(), part.getMassFraction());
                }
                constituents.show(recipe().choices().constituents(), shares, recipe().massSum());
                binder.setItems(recipe().choices().binders());
                binderFraction.control().setEnabled(binder.selected().isPresent());
                stack.topControl = composite;
            }
        }
        content.layout();
    }

    @Override
    Optional<String> missing() {
        CandidateKind kind = recipe().draft().getKind();
        if (kind == CandidateKind.POLYMER) {
            return recipe().draft().getOligomers().isEmpty() ? Optional.of("Choose the oligomer or polymer.")
                    : Optional.empty();
        }
        boolean framework = kind == CandidateKind.FRAMEWORK;
        List<?> parts = framework ? recipe().draft().getLinkers() : recipe().draft().getConstituents();
        if (parts.isEmpty()) {
            return Optional.of(framework ? "Check one linker or more." : "Check one candidate or more.");
        }
        if (!framework && binderFraction.problem().isPresent()) {
            return binderFraction.problem();
        }
        double sum = framework ? recipe().fractionSum() : recipe().massSum();
        return Math.abs(sum - 1) <= TOLERANCE ? Optional.empty() : Optional.of((framework ? "The mole fractions sum to "
                : "The mass fractions, that of the binder included, sum to ") + NumberText.of(sum)
                + ". Make them sum to 1, or click Equal Shares.");
    }

    /** {@return the table of linkers, for tests} */
    ShareTable<Linker> linkers() {
        return linkers;
    }
}

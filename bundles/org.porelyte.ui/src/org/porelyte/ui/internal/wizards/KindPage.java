// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.wizards;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import org.porelyte.chemistry.recipe.NewCandidate;
import org.porelyte.model.CandidateKind;
import org.porelyte.model.NamedElement;
import org.porelyte.model.Net;
import org.porelyte.model.Node;
import org.porelyte.ui.internal.labels.ElementImages;

/** Asks for the kind and, of a framework, for node and net. */
final class KindPage extends RecipePage {

    private static final int LIST_HEIGHT = 200;
    private static final Map<CandidateKind, String> KINDS = new EnumMap<>(Map.of(
            CandidateKind.FRAMEWORK, "&Framework: node, net and linkers",
            CandidateKind.POLYMER, "&Polymer: chains, and neither node nor net",
            CandidateKind.COMPOSITE, "&Composite: other candidates, with or without binder"));

    private final Map<CandidateKind, Button> kinds = new EnumMap<>(CandidateKind.class);
    private TableViewer nodes;
    private TableViewer nets;

    KindPage(NewCandidate recipe) {
        super(recipe, "Kind and Framework", "Choose what kind of candidate it is; of a framework, its node and its "
                + "net. Only nets are offered that fit the node and for which the library has linkers.");
    }

    @Override
    void createContent(Composite content) {
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(content);
        KINDS.forEach((kind, text) -> {
            Button button = new Button(content, SWT.RADIO);
            button.setText(text);
            button.setSelection(recipe().draft().getKind() == kind);
            GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection() && recipe().draft().getKind() != kind) {
                    recipe().setKind(kind);
                    changed();
                }
            });
            kinds.put(kind, button);
        });
        title(content, "&Node");
        title(content, "Ne&t");
        nodes = list(content, KindPage::text, (Node node) -> recipe().setNode(node));
        nets = list(content, KindPage::text, (Net net) -> recipe().setNet(net));
        List<NamedElement> leftOut = recipe().choices().leftOut();
        if (!leftOut.isEmpty()) {
            setMessage("Not offered because of errors of their own (see Problems): " + leftOut.stream().limit(5)
                    .map(NamedElement::getId).collect(Collectors.joining(", "))
                    + (leftOut.size() > 5 ? " and " + (leftOut.size() - 5) + " more" : ""), WARNING);
        }
    }

    private static void title(Composite content, String text) {
        Label label = new Label(content, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(label);
    }

    private static String text(Node node) {
        return node.getName() + "   " + node.getFormula() + ", " + node.getConnectivity() + " connections";
    }

    private static String text(Net net) {
        return net.getSymbol() + "   vertices of " + net.getVertexConnectivities().stream().map(String::valueOf)
                .collect(Collectors.joining(" and ")) + " connections";
    }

    private <T extends NamedElement> TableViewer list(Composite content, Function<T, String> text,
            Consumer<T> chosen) {
        TableViewer list = new TableViewer(content, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, LIST_HEIGHT).applyTo(list.getControl());
        list.setContentProvider(ArrayContentProvider.getInstance());
        ElementImages icons = new ElementImages(list.getControl());
        list.setLabelProvider(new LabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public String getText(Object element) {
                return text.apply((T) element);
            }

            @Override
            public Image getImage(Object element) {
                return icons.of((NamedElement) element);
            }
        });
        list.addSelectionChangedListener(event -> {
            @SuppressWarnings("unchecked")
            T selected = (T) event.getStructuredSelection().getFirstElement();
            if (selected != null && selected != recipe().draft().getNode() && selected != recipe().draft().getNet()) {
                chosen.accept(selected);
                changed();
            }
        });
        return list;
    }

    @Override
    void show() {
        boolean framework = recipe().draft().getKind() == CandidateKind.FRAMEWORK;
        show(nodes, framework ? recipe().choices().nodes() : List.of(), recipe().draft().getNode());
        show(nets, framework ? recipe().choices().nets() : List.of(), recipe().draft().getNet());
        nodes.getControl().setEnabled(framework);
        nets.getControl().setEnabled(framework);
    }

    private static void show(TableViewer list, List<? extends NamedElement> offered, NamedElement chosen) {
        if (!offered.equals(list.getInput())) {
            list.setInput(offered);
        }
        list.setSelection(chosen == null ? StructuredSelection.EMPTY : new StructuredSelection(chosen), true);
    }

    @Override
    boolean isHopeless() {
        return recipe().draft().getKind() == CandidateKind.FRAMEWORK && recipe().choices().nodes().isEmpty();
    }

    @Override
    Optional<String> missing() {
        if (recipe().draft().getKind() != CandidateKind.FRAMEWORK) {
            return Optional.empty();
        }
        if (isHopeless()) {
            return Optional.of("The library has no node with a net and linkers that fit it. Add those first.");
        }
        if (recipe().draft().getNode() == null) {
            return Optional.of("Choose a node.");
        }
        return recipe().draft().getNet() == null ? Optional.of("Choose a net.") : Optional.empty();
    }
}

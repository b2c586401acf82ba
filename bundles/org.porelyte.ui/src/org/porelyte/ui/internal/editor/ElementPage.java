// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;

import org.porelyte.model.Library;
import org.porelyte.model.edit.ElementText;
import org.porelyte.ui.internal.editor.forms.ElementForms;
import org.porelyte.ui.internal.labels.ElementImages;
import org.porelyte.ui.kit.form.ElementForm;
import org.porelyte.ui.kit.form.FieldMessage;
import org.porelyte.ui.kit.form.FormContext;
import org.porelyte.ui.kit.form.FormSpec;

/** Shows one element of a library: its name and place at the top, its form below. */
final class ElementPage {

    private final ElementForms forms;
    private final FormContext context;
    private final ElementImages images;
    private final ElementText texts = new ElementText();
    private final FormToolkit toolkit;
    private final ScrolledForm frame;
    private final Composite path;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Map<EClass, ElementForm> made = new HashMap<>();
    private ElementForm shown;

    ElementPage(Composite parent, ElementForms forms, FormContext context, ElementImages images) {
        this.forms = forms;
        this.context = context;
        this.images = images;
        toolkit = new FormToolkit(parent.getDisplay());
        frame = toolkit.createScrolledForm(parent);
        frame.addDisposeListener(event -> toolkit.dispose());
        toolkit.decorateFormHeading(frame.getForm());
        path = toolkit.createComposite(frame.getForm().getHead());
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginTop = 0;
        row.marginBottom = 2;
        path.setLayout(row);
        path.setBackground(null);
        frame.getForm().setHeadClient(path);
        frame.getBody().setLayout(new FillLayout());
        stack = toolkit.createComposite(frame.getBody());
        stack.setLayout(layout);
    }

    Control control() {
        return frame;
    }

    /** {@return the element that is shown; null if none is} */
    EObject element() {
        return shown == null ? null : shown.element();
    }

    void show(EObject element) {
        if (shown != null && shown.element() == element) {
            return;
        }
        flush();
        if (shown != null) {
            shown.show((EObject) null);
        }
        shown = element == null ? null : made.computeIfAbsent(element.eClass(), this::create);
        layout.topControl = shown == null ? null : shown.control();
        if (shown != null) {
            shown.show(element);
            frame.setOrigin(0, 0);
        }
        showHead();
        stack.layout();
        frame.reflow(true);
    }

    private ElementForm create(EClass type) {
        FormSpec spec = forms.of(type);
        if (spec == null) {
            throw new IllegalArgumentException("there is no form for " + type.getName());
        }
        return new ElementForm(stack, toolkit, spec, context, () -> {
            stack.layout(true, true);
            frame.reflow(true);
        });
    }

    /** Shows name and place anew, as after an edit. */
    void showHead() {
        EObject element = element();
        frame.setText(element == null ? "" : texts.of(element).replace("&", "&&"));
        frame.setImage(element == null ? null : images.of(element));
        for (Control old : path.getChildren()) {
            old.dispose();
        }
        if (element != null) {
            around(element).forEach(this::link);
        }
        path.layout(true);
        frame.getForm().getHead().layout(true, true);
    }

    private static List<EObject> around(EObject element) {
        Deque<EObject> outer = new ArrayDeque<>();
        for (EObject next = element.eContainer(); next != null && !(next instanceof Library);
                next = next.eContainer()) {
            outer.push(next);
        }
        return new ArrayList<>(outer);
    }

    private void link(EObject outer) {
        Hyperlink link = toolkit.createHyperlink(path, "\u25c2 " + texts.of(outer), SWT.NONE);
        link.setBackground(null);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                context.open(outer);
            }
        });
    }

    /** @param messages of the element and its parts */
    void show(List<FieldMessage> messages) {
        if (shown == null) {
            return;
        }
        shown.show(messages);
        List<FieldMessage> general = messages.stream().filter(message -> message.feature() == null).toList();
        boolean error = general.stream().anyMatch(FieldMessage::error);
        frame.setMessage(general.isEmpty() ? null : String.join("\n", general.stream().map(FieldMessage::text).toList()),
                general.isEmpty() ? IMessageProvider.NONE : error ? IMessageProvider.ERROR : IMessageProvider.WARNING);
    }

    /** {@return whether the shown element is still part of the library} */
    boolean isShownIn(Library library) {
        return element() != null && EcoreUtil.isAncestor(library, element());
    }

    /** Writes what is typed and not yet written. */
    void flush() {
        if (shown != null) {
            shown.flush();
        }
    }

    void setFocus(EStructuralFeature feature) {
        if (shown != null) {
            shown.setFocus(feature);
        } else {
            frame.setFocus();
        }
    }
}

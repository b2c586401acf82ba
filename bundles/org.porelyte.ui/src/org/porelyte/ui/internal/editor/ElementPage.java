// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;

import org.porelyte.model.Library;
import org.porelyte.ui.internal.editor.forms.ElementForms;
import org.porelyte.ui.internal.labels.ElementImages;
import org.porelyte.ui.kit.form.FieldMessage;
import org.porelyte.ui.kit.form.FormContext;
import org.porelyte.ui.kit.form.FormSpec;

/** Shows one element of a library, on the page of its kind, which is made when it is first needed. */
final class ElementPage {

    private final ElementForms forms;
    private final FormContext context;
    private final ElementImages images;
    private final Consumer<Control> styler;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Map<EClass, KindPage> made = new HashMap<>();
    private FormToolkit toolkit;
    private List<FieldMessage> messages = List.of();
    private KindPage shown;

    /** @param styler gives a control and those in it the colours of the theme */
    ElementPage(Composite parent, ElementForms forms, FormContext context, ElementImages images,
            Consumer<Control> styler) {
        this.forms = forms;
        this.context = context;
        this.images = images;
        this.styler = styler;
        toolkit = new FormToolkit(parent.getDisplay());
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        stack.addDisposeListener(event -> this.toolkit.dispose());
    }

    Control control() {
        return stack;
    }

    /** {@return the element that is shown; null if none is} */
    EObject element() {
        return shown == null ? null : shown.element();
    }

    void show(EObject element) {
        if (element() == element) {
            return;
        }
        if (shown != null) {
            shown.show((EObject) null);
        }
        shown = element == null ? null : made.computeIfAbsent(element.eClass(), this::create);
        layout.topControl = shown == null ? null : shown.control();
        stack.layout();
        if (shown != null) {
            shown.show(element);
        }
    }

    private KindPage create(EClass type) {
        FormSpec spec = forms.of(type);
        if (spec == null) {
            throw new IllegalArgumentException("there is no form for " + type.getName());
        }
        KindPage page = new KindPage(stack, toolkit, spec, context, images, this::makeAnew);
        stack.getDisplay().asyncExec(() -> {
            // The theme comes to new controls by itself, but the heads of forms overwrite it once.
            if (!page.control().isDisposed()) {
                styler.accept(page.control());
            }
        });
        return page;
    }

    /** Pages keep colours of the theme that they were made in. */
    private void makeAnew() {
        if (stack.isDisposed()) {
            return;
        }
        EObject element = element();
        flush();
        show((EObject) null);
        made.values().forEach(page -> page.control().dispose());
        made.clear();
        toolkit.dispose();
        toolkit = new FormToolkit(stack.getDisplay());
        show(element);
        show(messages);
    }

    /** Shows name and place anew, as after an edit. */
    void showHead() {
        if (element() != null) {
            shown.showHead();
        }
    }

    /** @param newMessages of the element and its parts */
    void show(List<FieldMessage> newMessages) {
        messages = newMessages;
        if (element() != null) {
            shown.show(messages);
        }
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
        }
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

import org.porelyte.model.Library;
import org.porelyte.model.edit.ElementText;
import org.porelyte.ui.internal.labels.ElementImages;
import org.porelyte.ui.kit.form.ElementForm;
import org.porelyte.ui.kit.form.FieldMessage;
import org.porelyte.ui.kit.form.FormContext;
import org.porelyte.ui.kit.form.FormSpec;

/** Shows one element of one kind: its name and place at the top, its form below. */
final class KindPage {

    private static final int DARK_BELOW = 3 * 128;

    private final FormContext context;
    private final ElementImages images;
    private final ElementText texts = new ElementText();
    private final FormToolkit toolkit;
    private final ScrolledForm frame;
    private final Composite path;
    private final ElementForm form;
    private Optional<Boolean> madeDark = Optional.empty();

    /** @param themeChanged called when the theme turned dark or light, so that the colours of this page are wrong */
    KindPage(Composite parent, FormToolkit toolkit, FormSpec spec, FormContext context, ElementImages images,
            Runnable themeChanged) {
        this.context = context;
        this.images = images;
        this.toolkit = toolkit;
        frame = toolkit.createScrolledForm(parent);
        toolkit.decorateFormHeading(frame.getForm());
        path = toolkit.createComposite(frame.getForm().getHead());
        RowLayout row = new RowLayout();
        row.center = true;
        row.marginTop = 0;
        row.marginBottom = 2;
        path.setLayout(row);
        path.setBackground(null);
        TableWrapLayout layout = new TableWrapLayout();
        layout.topMargin = 0;
        layout.leftMargin = 0;
        layout.rightMargin = 0;
        frame.getBody().setLayout(layout);
        form = new ElementForm(frame.getBody(), toolkit, spec, context, () -> frame.reflow(true));
        form.control().setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        frame.getBody().addPaintListener(event -> followTheme(themeChanged));
    }

    /** The theme engine tells controls their new colours, but nobody that it did; and sections do not take them all. */
    private void followTheme(Runnable themeChanged) {
        RGB around = frame.getParent().getBackground().getRGB();
        boolean dark = around.red + around.green + around.blue < DARK_BELOW;
        if (madeDark.isEmpty()) {
            // Not before the first paint has the theme reached what is around.
            madeDark = Optional.of(dark);
        } else if (madeDark.get() != dark) {
            madeDark = Optional.of(dark);
            frame.getDisplay().asyncExec(themeChanged);
        }
    }

    Control control() {
        return frame;
    }

    EObject element() {
        return form.element();
    }

    void show(EObject element) {
        form.show(element);
        if (element != null) {
            frame.setOrigin(0, 0);
            showHead();
            frame.reflow(true);
        }
    }

    /** Shows name and place anew, as after an edit. */
    void showHead() {
        EObject element = element();
        frame.setText(texts.of(element).replace("&", "&&"));
        frame.setImage(images.of(element));
        for (Control old : path.getChildren()) {
            old.dispose();
        }
        List<EObject> outer = around(element);
        outer.forEach(this::link);
        frame.getForm().setHeadClient(outer.isEmpty() ? null : path);
        path.setVisible(!outer.isEmpty());
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
        form.show(messages);
        List<FieldMessage> general = messages.stream().filter(message -> message.feature() == null).toList();
        boolean error = general.stream().anyMatch(FieldMessage::error);
        String text = String.join("\n", general.stream().map(FieldMessage::text).toList());
        frame.setMessage(general.isEmpty() ? null : text,
                general.isEmpty() ? IMessageProvider.NONE : error ? IMessageProvider.ERROR : IMessageProvider.WARNING);
    }

    /** Writes what is typed and not yet written. */
    void flush() {
        form.flush();
    }

    void setFocus(EStructuralFeature feature) {
        form.setFocus(feature);
    }
}

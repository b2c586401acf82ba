// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.ExpansionAdapter;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;

import org.porelyte.ui.kit.internal.form.FormRows;

/** The fields of one kind of element, showing one element at a time. */
public final class ElementForm {

    private static final int GAP = 10;

    private final Composite body;
    private final Runnable layOut;
    private final List<FormRows> sections = new ArrayList<>();
    private final List<ExpandableComposite> frames = new ArrayList<>();
    private DataBindingContext bindings;
    private EObject element;
    private boolean laying;

    /**
     * @param parent  holds the form
     * @param toolkit makes the controls
     * @param spec    what to show
     * @param context of the elements
     * @param layOut  lays out what is around the form, when its height has changed
     */
    public ElementForm(Composite parent, FormToolkit toolkit, FormSpec spec, FormContext context, Runnable layOut) {
        this.layOut = layOut;
        body = toolkit.createComposite(parent);
        TableWrapLayout layout = new TableWrapLayout();
        layout.verticalSpacing = GAP;
        body.setLayout(layout);
        spec.sections().forEach(section -> create(section, toolkit, context));
    }

    private void create(FormSpec.Section section, FormToolkit toolkit, FormContext context) {
        int expanded = section.expanded() ? ExpandableComposite.EXPANDED : 0;
        ExpandableComposite frame = toolkit.createSection(body,
                ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | expanded);
        frame.setText(section.title());
        frame.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        frame.addExpansionListener(new ExpansionAdapter() {
            @Override
            public void expansionStateChanged(ExpansionEvent event) {
                reflow();
            }
        });
        Composite fields = toolkit.createComposite(frame);
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 2;
        layout.horizontalSpacing = GAP;
        fields.setLayout(layout);
        frame.setClient(fields);
        frames.add(frame);
        sections.add(new FormRows(section.fields(), fields, toolkit, context, this::reflow));
    }

    /** Once for all that one event changes. */
    private void reflow() {
        if (!laying && !body.isDisposed()) {
            laying = true;
            body.getDisplay().asyncExec(() -> {
                laying = false;
                if (!body.isDisposed()) {
                    layOut.run();
                }
            });
        }
    }

    /** {@return the control} */
    public Control control() {
        return body;
    }

    /** {@return the element that is shown; null if none is} */
    public EObject element() {
        return element;
    }

    /** @param shown an element that has the features of the form; null for none */
    public void show(EObject shown) {
        flush();
        sections.forEach(FormRows::unbind);
        if (bindings != null) {
            bindings.dispose();
            bindings = null;
        }
        element = shown;
        if (shown != null) {
            bindings = new DataBindingContext();
            sections.forEach(section -> section.bind(bindings, shown));
        }
    }

    /** Writes what is typed and not yet written to the element. */
    public void flush() {
        if (element != null) {
            sections.forEach(FormRows::flush);
        }
    }

    /** @param messages what there is to be said of the element, its fields and its parts */
    public void show(List<FieldMessage> messages) {
        sections.forEach(section -> section.show(messages));
    }

    /**
     * Gives a field the focus.
     *
     * @param feature of the field; null or one that is not shown gives it to the first
     */
    public void setFocus(EStructuralFeature feature) {
        for (int i = 0; i < sections.size(); i++) {
            if (feature != null && sections.get(i).has(feature)) {
                if (!frames.get(i).isExpanded()) {
                    frames.get(i).setExpanded(true);
                    layOut.run();
                }
                sections.get(i).setFocus(feature);
                return;
            }
        }
        sections.stream().findFirst().ifPresent(section -> section.setFocus(null));
    }
}

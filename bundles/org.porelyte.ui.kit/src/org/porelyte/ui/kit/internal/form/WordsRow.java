// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.TableWrapData;

import org.porelyte.ui.kit.form.FieldSpec;

/** A field for several words or whole numbers. Written when the focus leaves it. */
final class WordsRow extends FieldRow {

    private final FieldSpec.Words spec;
    private final Text text;
    private final MessageLine mistake;
    private final Adapter follower = new AdapterImpl() {
        @Override
        public void notifyChanged(Notification change) {
            if (change.getFeature() == WordsRow.this.spec.feature()) {
                refresh();
            }
        }
    };
    private EObject shown;

    WordsRow(FormParts parts, FieldSpec.Words spec, Composite parent) {
        super(parts, spec, parent, true);
        this.spec = spec;
        text = parts.toolkit().createText(cell(), "", SWT.SINGLE | SWT.BORDER);
        text.setMessage(spec.hint());
        text.setData(ID, spec.feature().getName());
        text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        text.addFocusListener(FocusListener.focusLostAdapter(event -> flush()));
        text.addListener(SWT.DefaultSelection, event -> flush());
        mistake = new MessageLine(parts, cell());
    }

    @Override
    void bind(DataBindingContext bindings, EObject element) {
        shown = element;
        element.eAdapters().add(follower);
        refresh();
    }

    @Override
    void unbind() {
        if (shown != null) {
            shown.eAdapters().remove(follower);
            shown = null;
        }
    }

    private void refresh() {
        if (!text.isDisposed()) {
            text.setText(String.join(" ",
                    ((List<?>) shown.eGet(spec.feature())).stream().map(String::valueOf).toList()));
            mistake.show(true, "");
        }
    }

    @Override
    void flush() {
        if (shown == null) {
            return;
        }
        List<String> words = Stream.of(text.getText().strip().split("[\\s,;]+")).filter(word -> !word.isEmpty())
                .toList();
        boolean numbers = spec.feature().getEType() == EcorePackage.Literals.EINT;
        if (numbers && !words.stream().allMatch(word -> word.matches("\\d{1,6}"))) {
            mistake.show(true, "Type whole numbers with spaces between, such as 3 4.");
            return;
        }
        mistake.show(true, "");
        List<?> values = numbers ? words.stream().map(Integer::valueOf).toList() : words;
        if (!values.equals(shown.eGet(spec.feature()))) {
            Command command = SetCommand.create(parts().context().domain(), shown, spec.feature(), values);
            parts().context().execute(command);
        }
    }

    @Override
    boolean setFocus() {
        return text.setFocus();
    }
}

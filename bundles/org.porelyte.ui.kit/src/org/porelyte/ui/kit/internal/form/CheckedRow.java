// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.internal.form;

import java.util.List;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.TableWrapData;

import org.porelyte.ui.kit.form.FieldMessage;
import org.porelyte.ui.kit.form.FieldSpec;
import org.porelyte.ui.kit.form.TextCheck.Finding;

/** A field for a text that a background job looks at while it is typed; what is wrong is underlined and said. */
final class CheckedRow extends FieldRow {

    private static final int CHECK_DELAY_MS = 150;
    private static final int LINES = 2;
    private static final int MARGIN = 3;

    private final FieldSpec.Checked spec;
    private final StyledText text;
    private final MessageLine meaning;
    private IObservableValue<String> typed;
    private Hyperlink replace;
    private Job checking;
    private boolean broken;
    private List<FieldMessage> messages = List.of();

    CheckedRow(FormParts parts, FieldSpec.Checked spec, Composite parent) {
        super(parts, spec, parent, true);
        this.spec = spec;
        text = new StyledText(cell(), SWT.BORDER | SWT.WRAP);
        parts.toolkit().adapt(text, true, true);
        text.setData(ID, spec.feature().getName());
        text.setToolTipText(spec.hint().isEmpty() ? null : spec.hint());
        text.setAlwaysShowScrollBars(false);
        text.setMargins(2 * MARGIN, MARGIN, 2 * MARGIN, MARGIN);
        // One line of input, shown in as many as it needs.
        text.addVerifyListener(event -> event.text = event.text.replaceAll("\\s*\\R\\s*", " "));
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        text.addModifyListener(event -> check());
        text.addDisposeListener(event -> stopChecking());
        TableWrapData place = new TableWrapData(TableWrapData.FILL_GRAB);
        place.heightHint = text.computeTrim(0, 0, 0, LINES * text.getLineHeight()).height + 2 * MARGIN;
        text.setLayoutData(place);
        meaning = new MessageLine(parts, cell());
    }

    @Override
    void bind(DataBindingContext bindings, EObject element) {
        typed = WidgetProperties.text(SWT.Modify).observeDelayed(FormParts.DELAY_MS, text);
        bindings.bindValue(typed, new EditedValue(parts().context(), spec.feature(), spec.label()).observe(element),
                UpdateValueStrategy.create(IConverter.create(value -> value.isBlank() ? null : value.strip())),
                UpdateValueStrategy.create(IConverter.create(value -> value == null ? "" : value.toString())));
    }

    @Override
    void flush() {
        if (typed != null) {
            typed.getValue();
        }
    }

    @Override
    void unbind() {
        typed = null;
    }

    @Override
    boolean setFocus() {
        return text.setFocus();
    }

    private void stopChecking() {
        if (checking != null) {
            checking.cancel();
            checking = null;
        }
    }

    private void check() {
        stopChecking();
        String written = text.getText();
        if (written.isBlank()) {
            show(Finding.good(""));
            return;
        }
        Display display = text.getDisplay();
        Job[] self = new Job[1];
        Job job = Job.create("Checking " + spec.label(), (IProgressMonitor monitor) -> {
            Finding finding = look(written);
            if (!monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> {
                    if (checking == self[0] && !text.isDisposed()) {
                        checking = null;
                        show(finding);
                    }
                });
            }
            return Status.OK_STATUS;
        });
        self[0] = job;
        checking = job;
        job.setSystem(true);
        job.schedule(CHECK_DELAY_MS);
    }

    private Finding look(String written) {
        try {
            return spec.check().check(written.strip());
        } catch (RuntimeException e) {
            ILog.of(CheckedRow.class).error("'" + written + "' could not be checked", e);
            return Finding.bad("Could not be checked: " + e.getMessage(), -1);
        }
    }

    private void show(Finding finding) {
        text.setStyleRanges(new StyleRange[0]);
        int length = text.getCharCount();
        if (!finding.valid() && finding.position() >= 0 && length > 0) {
            int start = Math.min(finding.position(), length - 1);
            StyleRange wrong = new StyleRange();
            wrong.start = start;
            wrong.length = length - start;
            wrong.underline = true;
            wrong.underlineStyle = SWT.UNDERLINE_ERROR;
            wrong.underlineColor = text.getDisplay().getSystemColor(SWT.COLOR_RED);
            text.setStyleRange(wrong);
        }
        meaning.show(finding.valid() ? Dialog.DLG_IMG_MESSAGE_INFO : Dialog.DLG_IMG_MESSAGE_ERROR, finding.message());
        offer(finding.replacement());
        broken = !finding.valid();
        show(messages);
    }

    /** What is found while it is typed says already what rules would say of it. */
    @Override
    void show(List<FieldMessage> newMessages) {
        messages = newMessages;
        super.show(broken ? List.of() : messages);
    }

    private void offer(String replacement) {
        if (replace != null) {
            replace.dispose();
            replace = null;
        }
        if (!replacement.isEmpty()) {
            replace = parts().toolkit().createHyperlink(cell(), "Write it as " + replacement, SWT.WRAP);
            replace.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
            replace.addHyperlinkListener(new HyperlinkAdapter() {
                @Override
                public void linkActivated(HyperlinkEvent event) {
                    text.setText(replacement);
                }
            });
        }
        parts().reflow();
    }
}

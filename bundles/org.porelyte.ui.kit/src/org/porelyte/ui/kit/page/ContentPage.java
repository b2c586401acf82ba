// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.page;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A place that shows either its content or, where there is none, a message that says why; above it a headline and below
 * it a line that tells of problems, each only where there is something to say.
 */
public final class ContentPage {

    private final Composite column;
    private final Line headline;
    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Composite messagePage;
    private final Label icon;
    private final Label message;
    private final Control content;
    private final Line problems;

    /**
     * @param parent        holds the page
     * @param createContent makes the content in the composite that it gets
     */
    public ContentPage(Composite parent, Function<Composite, Control> createContent) {
        column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(column);
        headline = new Line(column, null);
        stack = new Composite(column, SWT.NONE);
        stack.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        messagePage = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(10, 0).applyTo(messagePage);
        icon = new Label(messagePage, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        message = new Label(messagePage, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(100, SWT.DEFAULT)
                .applyTo(message);
        content = createContent.apply(stack);
        layout.topControl = content;
        problems = new Line(column, JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
    }

    /** {@return the control, to lay it out} */
    public Control control() {
        return column;
    }

    /** @param text what the content is, in a line; empty for none */
    public void showHeadline(String text) {
        headline.show(text, "");
    }

    /** @param all what to tell of: the line has the first and how many there are, its tooltip has all */
    public void showProblems(List<String> all) {
        String more = all.size() > 1 ? " (and " + (all.size() - 1) + " more)" : "";
        problems.show(all.isEmpty() ? "" : all.get(0) + more, String.join("\n", all));
    }

    /** {@return the line that tells of problems; empty if there are none} */
    public String shownProblems() {
        return problems.text();
    }

    /** Shows the content. */
    public void showContent() {
        bringUp(content);
    }

    /**
     * Shows a message in place of the content.
     *
     * @param systemIcon such as {@link SWT#ICON_ERROR} or {@link SWT#ICON_INFORMATION}
     * @param text       says what is missing and what to do
     */
    public void showMessage(int systemIcon, String text) {
        icon.setImage(stack.getDisplay().getSystemImage(systemIcon));
        message.setText(text);
        messagePage.layout(true);
        bringUp(messagePage);
    }

    /** {@return the message that is shown; empty while the content is} */
    public String shownMessage() {
        return layout.topControl == messagePage ? message.getText() : "";
    }

    /** Gives the focus to what is shown; keys would go nowhere if what is hidden had it. */
    public void setFocus() {
        if (layout.topControl == messagePage) {
            messagePage.forceFocus();
        } else {
            content.setFocus();
        }
    }

    private void bringUp(Control control) {
        boolean focus = layout.topControl != control && hasFocus(layout.topControl);
        layout.topControl = control;
        stack.layout();
        if (focus) {
            setFocus();
        }
    }

    private boolean hasFocus(Control control) {
        Control focus = stack.getDisplay().getFocusControl();
        while (focus != null && focus != control) {
            focus = focus.getParent();
        }
        return focus != null;
    }
}

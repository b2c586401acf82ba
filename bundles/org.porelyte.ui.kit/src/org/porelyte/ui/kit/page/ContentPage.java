// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.kit.page;

import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A place that shows either its content or, where there is none, a message that says why. */
public final class ContentPage {

    private final Composite stack;
    private final StackLayout layout = new StackLayout();
    private final Composite messagePage;
    private final Label icon;
    private final Label message;
    private final Control content;

    /**
     * @param parent        holds the page
     * @param createContent makes the content in the composite that it gets
     */
    public ContentPage(Composite parent, Function<Composite, Control> createContent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(layout);
        messagePage = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(10, 0).applyTo(messagePage);
        icon = new Label(messagePage, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        message = new Label(messagePage, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(100, SWT.DEFAULT)
                .applyTo(message);
        content = createContent.apply(stack);
        layout.topControl = content;
    }

    /** {@return the control, to lay it out} */
    public Control control() {
        return stack;
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

    private void bringUp(Control control) {
        layout.topControl = control;
        stack.layout();
    }
}

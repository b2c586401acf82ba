// SPDX-License-Identifier: EPL-2.0
package org.porelyte.testsupport;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;

/**
 * A view or editor.
 *
 * @param <P> its class
 */
public final class PartHandle<P extends IWorkbenchPart> extends Scope {

    private final P part;

    PartHandle(UiThread ui, Keyboard keyboard, P part) {
        super(ui, keyboard, ui.ask(() -> (Control) model(part).getWidget()));
        this.part = part;
    }

    /** {@return the part; to be used in the thread of the user interface} */
    public P part() {
        return part;
    }

    /** {@return its title, with the asterisk of an editor with changes} */
    public String title() {
        return ui.ask(() -> (model(part).isDirty() ? "*" : "") + part.getTitle());
    }

    /** {@return the tool bar of the part} */
    public Scope toolBar() {
        return new Scope(ui, keyboard, ui.awaitValue("the tool bar of " + title(),
                () -> model(part).getToolbar() == null ? null : (Control) model(part).getToolbar().getWidget()));
    }

    /** Makes it the active part. */
    public void activate() {
        ui.act(() -> part.getSite().getPage().activate(part));
    }

    private static MPart model(IWorkbenchPart part) {
        return part.getSite().getService(MPart.class);
    }
}

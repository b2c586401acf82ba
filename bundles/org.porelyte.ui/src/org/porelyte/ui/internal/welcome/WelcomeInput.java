// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** The input of the welcome page: always the same, so that there is one page, and remembered between sessions. */
record WelcomeInput() implements IEditorInput, IPersistableElement {

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return "Welcome";
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return "Where to start, what was open last, where to learn more";
    }

    @Override
    public void saveState(IMemento memento) {
        // There is nothing to tell one from another.
    }

    @Override
    public String getFactoryId() {
        return "org.porelyte.ui.welcomeInput";
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}

// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.welcome;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the input of a welcome page that was open last time. */
public final class WelcomeInputFactory implements IElementFactory {

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new WelcomeInput();
    }
}

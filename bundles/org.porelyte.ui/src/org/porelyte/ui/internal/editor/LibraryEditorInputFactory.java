// SPDX-License-Identifier: EPL-2.0
package org.porelyte.ui.internal.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of the editors that were open last time. */
public final class LibraryEditorInputFactory implements IElementFactory {

    @Override
    public IAdaptable createElement(IMemento memento) {
        String file = memento.getString(LibraryEditorInput.FILE);
        return file == null ? null : new LibraryEditorInput(Path.of(file));
    }
}
